using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Entente.Domain.Data;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Importing;

/// <summary>Turns the text of one column's cells into values, by its rule.</summary>
internal sealed class CellParser
{
    private readonly ColumnRule _rule;
    private readonly (byte[] Mark, Absent Means)[] _marks;
    private readonly (double Number, Absent Means)[] _numbers;
    private readonly byte[][]? _codes;
    private readonly HashSet<long>? _wholeCodes;
    private readonly (byte[] Mark, Absence Reason)[] _told;
    private int _lastCode;

    public CellParser(ColumnRule rule)
    {
        _rule = rule;
        _marks = [.. rule.Marks.Select(m => (Encoding.UTF8.GetBytes(m.Mark), m))];
        _told = [.. (rule.EmptyTold?.Words ?? []).Select(m => (Encoding.UTF8.GetBytes(m.Mark), m.Reason))];
        _numbers = rule.Kind is ValueKind.Text or ValueKind.Day ? []
            : [.. rule.Marks.Where(m => double.TryParse(m.Mark, out _)).Select(m => (double.Parse(m.Mark), m))];
        _codes = rule.Codes?.Select(c => Encoding.UTF8.GetBytes(c)).ToArray();
        _wholeCodes = rule.Codes?.Where(c => long.TryParse(c, out _)).Select(long.Parse).ToHashSet();
    }

    /// <summary>Adds the cell to the column; null when it did, else what was expected instead.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="to">The column.</param>
    /// <param name="told">The cell of the row that tells what an empty one means, where the rule names such a column.</param>
    public string? Add(ReadOnlySpan<byte> text, ColumnData to, ReadOnlySpan<byte> told = default)
    {
        if (_rule.IsTrimmed)
            text = text.Trim((byte)' ');
        if (text.Length == 0)
            return AddAbsent(EmptyBecause(told), to);
        foreach (var (mark, means) in _marks)
            if (text.SequenceEqual(mark))
                return AddAbsent(means.Reason, to, means.Meaning);
        return _rule.Kind switch
        {
            ValueKind.Real => AddReal(text, to),
            ValueKind.Text => AddText(text, to),
            ValueKind.Day => AddDay(text, to),
            _ => AddWhole(text, to),
        };
    }

    private Absence EmptyBecause(ReadOnlySpan<byte> told)
    {
        foreach (var (mark, reason) in _told)
            if (told.SequenceEqual(mark))
                return reason;
        return _rule.Empty;
    }

    private string? AddAbsent(Absence reason, ColumnData to, string? meaning = null)
    {
        if (_rule.IsRequired)
            return Expected();
        to.AddAbsent(reason, meaning);
        return null;
    }

    private string? AddReal(ReadOnlySpan<byte> text, ColumnData to)
    {
        if (!Utf8Parser.TryParse(text, out double value, out int read) || read != text.Length || !double.IsFinite(value))
            return Expected();
        if (Meaning(value) is { } mark)
            return AddAbsent(mark.Reason, to, mark.Meaning);
        if (!InRange(value))
            return Expected();
        to.Add(value);
        return null;
    }

    private string? AddWhole(ReadOnlySpan<byte> text, ColumnData to)
    {
        // Programs that keep every number as a fraction write whole numbers as 12.0.
        var whole = text.IndexOf((byte)'.') is > 0 and var point && text[(point + 1)..].IndexOfAnyExcept((byte)'0') < 0 ? text[..point] : text;
        if (!Utf8Parser.TryParse(whole, out long value, out int read) || read != whole.Length || _rule.Kind == ValueKind.Integer && value is < int.MinValue or > int.MaxValue)
            return Expected();
        if (Meaning(value) is { } mark)
            return AddAbsent(mark.Reason, to, mark.Meaning);
        if (!InRange(value) || _wholeCodes is not null && !_wholeCodes.Contains(value))
            return Expected();
        to.Add(value);
        return null;
    }

    private string? AddText(ReadOnlySpan<byte> text, ColumnData to)
    {
        if (_codes is not null && !IsCode(text))
            return Expected();
        to.Add(text);
        return null;
    }

    private string? AddDay(ReadOnlySpan<byte> text, ColumnData to)
    {
        if (!DateOnly.TryParseExact(Encoding.UTF8.GetString(text), _rule.DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Expected();
        to.Add(day);
        return null;
    }

    /// <summary>Lists of codes are short, and the same code often stands in the row before.</summary>
    private bool IsCode(ReadOnlySpan<byte> text)
    {
        if (text.SequenceEqual(_codes![_lastCode]))
            return true;
        for (int i = 0; i < _codes.Length; i++)
            if (text.SequenceEqual(_codes[i]))
            {
                _lastCode = i;
                return true;
            }
        return false;
    }

    private bool InRange(double value) => _rule.Range is not { } range || value >= range.Least && value <= range.Most;

    private Absent? Meaning(double value)
    {
        foreach (var (number, means) in _numbers)
            if (value == number)
                return means;
        return null;
    }

    private string Expected()
    {
        string noun = _rule.Kind switch { ValueKind.Day => $"a day written {_rule.DayFormat}", ValueKind.Text => "text", ValueKind.Real => "a number", _ => "a whole number" };
        string bounds = _rule.Range is { } range ? $" from {range.Least} to {range.Most}" : "";
        string codes = _rule.Codes is { } known ? $" ({string.Join(", ", known.Take(12))}{(known.Count > 12 ? ", …" : "")})" : "";
        string marks = _rule.Marks.Count > 0 ? $" or {string.Join(", ", _rule.Marks.Select(m => m.Mark).Distinct())} for none" : "";
        return noun + bounds + codes + marks;
    }
}
