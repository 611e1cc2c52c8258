using System.Text;
using Entente.Domain.Data;
using Entente.Formats.Bytes;
using Entente.Sources.Importing;
using Entente.Sources.Rules;
using Entente.Store.Tables;
using Entente.Store.Writing;

namespace Entente.Sources.Tests.Contract;

/// <summary>A table read by its rule, to ask for facts: the official one, or one written in the test.</summary>
public sealed class TableOf
{
    private readonly TableData _data;

    private TableOf(TableData data) => _data = data;

    public int Rows => _data.Rows;

    /// <summary>The official table; skips the test where the public datasets are not beside the checkout.</summary>
    public static TableOf Official(string dataset, string version, string table)
    {
        var rule = Rule(dataset, version, table);
        var file = rule.Files.FirstOrDefault(f => Every.Official(f) is not null);
        Assert.SkipWhen(file is null, $"The published file {rule.Files[0].Name} is not beside the checkout.");
        return Compile(FileContent.Read(Every.Official(file!)!), file!, rule, OutsideMembership.Keep);
    }

    /// <summary>The official table from one of the files that can hold it, by their order in the rule.</summary>
    public static TableOf OfficialFile(string dataset, string version, string table, int file)
    {
        var rule = Rule(dataset, version, table);
        string? path = Every.Official(rule.Files[file]);
        Assert.SkipWhen(path is null, $"The published file {rule.Files[file].Name} is not beside the checkout.");
        return Compile(FileContent.Read(path!), rule.Files[file], rule, OutsideMembership.Keep);
    }

    /// <summary>Lines of the test read by the rule of a table, as many as they are. The header is the rule's own unless the lines have it.</summary>
    public static TableOf Lines(string dataset, string version, string table, byte[] content)
    {
        var rule = Rule(dataset, version, table);
        return Compile(new(rule.Files[0].Name, content), rule.Files[0], rule with { Rows = null }, OutsideMembership.Keep);
    }

    public static TableOf Lines(string dataset, string version, string table, params string[] lines)
    {
        var rule = Rule(dataset, version, table);
        string header = string.Join(rule.Files[0].Layout.Separator, rule.Columns.Select(c => c.HeaderInFile));
        return Lines(dataset, version, table, Encoding.UTF8.GetBytes(string.Join('\n', [header, .. lines]) + "\n"));
    }

    /// <summary>The cell as text: a value, "?" for not known, "-" for does not apply.</summary>
    public string this[int row, string column] => _data[column] is var cells && cells.AbsenceAt(row) is var absence && absence != Absence.Present
        ? absence == Absence.NotApplicable ? "-" : "?"
        : cells.Column.Type switch
        {
            ColumnType.Text => Encoding.UTF8.GetString(cells.TextAt(row)),
            ColumnType.Real => cells.RealAt(row).ToString("R"),
            ColumnType.Day => DateOnly.FromDayNumber((int)cells.WholeAt(row)).ToString("yyyy-MM-dd"),
            _ => cells.WholeAt(row).ToString(),
        };

    /// <summary>What the source's mark in an empty cell stands for; null where it says no more than the reason.</summary>
    public string? Meaning(int row, string column) => _data[column].MeaningAt(row);

    /// <summary>The numbers of the rows in which the columns have these values.</summary>
    public List<int> Where(params (string Column, string Value)[] cells) =>
        [.. Enumerable.Range(0, Rows).Where(row => cells.All(c => this[row, c.Column] == c.Value))];

    /// <summary>The cells of one column.</summary>
    public IEnumerable<string> All(string column) => Enumerable.Range(0, Rows).Select(row => this[row, column]);

    private static TableRule Rule(string dataset, string version, string table) => SourceCatalogue.Find(dataset).Releases.Single(r => r.Version == version).Tables.Single(t => t.Name == table);

    private static TableOf Compile(FileContent content, FileRule file, TableRule rule, OutsideMembership outside)
    {
        using var staging = new Staging();
        return new(new TableCompiler(Every.Membership, staging).Compile(content, file, rule, "made", outside, _ => { }).Data);
    }
}
