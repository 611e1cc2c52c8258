using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Sources.Rules;

/// <summary>How one column of a published file is read, and what it means.</summary>
/// <param name="Name">Its name in the store; the published name unless <see cref="Header"/> says otherwise.</param>
/// <param name="Kind">How its text becomes a value.</param>
/// <param name="Unit">The unit as published, or what kind of value it is.</param>
/// <param name="Label">One line on what it tells.</param>
public sealed record ColumnRule(string Name, ValueKind Kind, string Unit, string Label)
{
    /// <summary>The name in the file where it differs: blank, repeated, or with marks that hurt in a query.</summary>
    public string? Header { get; init; }

    public ColumnRole Role { get; init; }

    /// <summary>What an empty cell means.</summary>
    public Absence Empty { get; init; } = Absence.NotCoded;

    /// <summary>The column of the same row whose words tell what an empty cell means, and those words; null where an empty cell alone tells.</summary>
    public (string Column, IReadOnlyList<Absent> Words)? EmptyTold { get; init; }

    /// <summary>Marks for no value, besides an empty cell.</summary>
    public IReadOnlyList<Absent> Marks { get; init; } = [];

    /// <summary>True where every row must have a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The least and the greatest value that can be right; null when there is none to name.</summary>
    public (double Least, double Most)? Range { get; init; }

    /// <summary>The only values that can be right; null when there is no such list.</summary>
    public IReadOnlySet<string>? Codes { get; init; }

    /// <summary>True where spaces around a value mean nothing: a slip of the source.</summary>
    public bool IsTrimmed { get; init; }

    /// <summary>How days are written, in .NET's format: <c>yyyy-MM-dd</c>, <c>M/d/yyyy</c>.</summary>
    public string DayFormat { get; init; } = "yyyy-MM-dd";

    /// <summary>The column as the store describes it.</summary>
    internal Column Column => new(Name, Kind switch
    {
        ValueKind.Integer => ColumnType.Integer,
        ValueKind.Long => ColumnType.Long,
        ValueKind.Real => ColumnType.Real,
        ValueKind.Day => ColumnType.Day,
        _ => ColumnType.Text,
    }, Unit, Label)
    {
        Role = Role, HasReasons = Marks.Concat(EmptyTold?.Words ?? []).Select(m => m.Reason).Append(Empty).Distinct().Skip(1).Any(),
        HasMeanings = Marks.Any(m => m.Meaning is not null),
    };

    internal string HeaderInFile => Header ?? Name;

    /// <summary>The same column under another name in the file.</summary>
    public ColumnRule Under(string header) => this with { Header = header };

    /// <summary>These marks mean that the value is not known.</summary>
    public ColumnRule Missing(params string[] marks) => this with { Marks = [.. Marks, .. marks.Select(m => new Absent(m, Absence.NotCoded))] };

    /// <summary>These marks mean that the question does not arise.</summary>
    public ColumnRule NotApplicable(params string[] marks) => this with { Marks = [.. Marks, .. marks.Select(m => new Absent(m, Absence.NotApplicable))] };

    /// <summary>A mark that says in particular why there is no value; the store keeps the words beside the reason.</summary>
    public ColumnRule Meaning(string mark, string meaning, Absence reason = Absence.NotApplicable) => this with { Marks = [.. Marks, new(mark, reason, meaning)] };

    /// <summary>An empty cell means that the question does not arise.</summary>
    public ColumnRule BlankIfNotApplicable() => this with { Empty = Absence.NotApplicable };

    /// <summary>Words of another column tell what an empty cell means; under other words it is not known.</summary>
    public ColumnRule EmptyAsToldBy(string column, params Absent[] words) => this with { EmptyTold = (column, words) };

    public ColumnRule Required() => this with { IsRequired = true };

    public ColumnRule Between(double least, double most) => this with { Range = (least, most) };

    public ColumnRule OneOf(params string[] codes) => this with { Codes = codes.ToHashSet(StringComparer.Ordinal) };

    public ColumnRule Trimmed() => this with { IsTrimmed = true };

    public ColumnRule Written(string dayFormat) => this with { DayFormat = dayFormat };
}
