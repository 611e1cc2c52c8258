using Entente.Formats.Bytes;
using Entente.Sources.Importing;
using Entente.Sources.Rules;
using Entente.Store.Writing;

namespace Entente.Sources.Tests.Contract;

/// <summary>The rules at work on small files made from them, on any machine.</summary>
public sealed class MadeFileTests
{
    public static TheoryData<string, string, string, string> Delimited()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var (source, release, table, file) in Every.All().Where(a => a.File is { Format: FileFormat.Delimited, Reader: null }))
            data.Add(source.Id, release.Version, table.Name, file.Name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Delimited))]
    public void A_right_file_is_read(string dataset, string version, string table, string file)
    {
        var (_, rule, fileRule) = Every.Find(dataset, version, table, file);
        Assert.Equal(MadeFile.Rows, Compile(rule, fileRule, MadeFile.Cells(rule, fileRule)));
    }

    [Theory]
    [MemberData(nameof(Delimited))]
    public void A_missing_column_is_named(string dataset, string version, string table, string file)
    {
        var (_, rule, fileRule) = Every.Find(dataset, version, table, file);
        string refusal = Refusal(rule, fileRule, [.. MadeFile.Cells(rule, fileRule).Select(r => r[..^1])]);
        Assert.Contains(fileRule.Layout.HasHeader ? rule.Columns[^1].HeaderInFile : $"{rule.Columns.Count}", refusal);
        Assert.Contains("line 1", refusal);
    }

    [Theory]
    [MemberData(nameof(Delimited))]
    public void An_extra_column_is_named(string dataset, string version, string table, string file)
    {
        var (_, rule, fileRule) = Every.Find(dataset, version, table, file);
        string refusal = Refusal(rule, fileRule, [.. MadeFile.Cells(rule, fileRule).Select((r, i) => (string[])[.. r, i == 0 ? "surplus" : "1"])]);
        Assert.Contains(fileRule.Layout.HasHeader ? "'surplus'" : $"{rule.Columns.Count + 1} cells", refusal);
    }

    [Theory]
    [MemberData(nameof(Delimited))]
    public void A_column_that_stands_there_twice_is_told(string dataset, string version, string table, string file)
    {
        var (_, rule, fileRule) = Every.Find(dataset, version, table, file);
        string refusal = Refusal(rule, fileRule, [.. MadeFile.Cells(rule, fileRule).Select(r => (string[])[.. r, r[^1]])]);
        Assert.Contains($"{rule.Columns.Count + 1} c", refusal);
    }

    [Theory]
    [MemberData(nameof(Delimited))]
    public void Columns_in_another_order_are_refused(string dataset, string version, string table, string file)
    {
        var (_, rule, fileRule) = Every.Find(dataset, version, table, file);
        if (!fileRule.Layout.HasHeader || rule.Columns.Count < 2 || rule.Columns[0].HeaderInFile == rule.Columns[1].HeaderInFile)
            return;
        string refusal = Refusal(rule, fileRule, [.. MadeFile.Cells(rule, fileRule).Select(r => (string[])[r[1], r[0], .. r[2..]])]);
        Assert.Contains("not in the published order", refusal);
    }

    [Theory]
    [MemberData(nameof(Delimited))]
    public void A_row_too_few_is_counted(string dataset, string version, string table, string file)
    {
        var (_, rule, fileRule) = Every.Find(dataset, version, table, file);
        Assert.Contains("rows", Refusal(rule, fileRule, MadeFile.Cells(rule, fileRule)[..^1]));
    }

    [Theory]
    [MemberData(nameof(Delimited))]
    public void A_line_cut_short_is_named(string dataset, string version, string table, string file)
    {
        var (_, rule, fileRule) = Every.Find(dataset, version, table, file);
        if (rule.Columns.Count < 2 || fileRule.Layout.MayBeRagged)
            return;
        var cells = MadeFile.Cells(rule, fileRule);
        cells[^1] = cells[^1][..^1];
        Assert.Contains("cut short", Refusal(rule, fileRule, cells));
    }

    [Theory]
    [MemberData(nameof(Delimited))]
    public void A_number_with_a_thousands_separator_is_refused_with_line_and_column(string dataset, string version, string table, string file)
    {
        var (_, rule, fileRule) = Every.Find(dataset, version, table, file);
        int column = rule.Columns.ToList().FindIndex(c => c.Kind is ValueKind.Integer or ValueKind.Long or ValueKind.Real);
        if (column < 0)
            return;
        var cells = MadeFile.Cells(rule, fileRule);
        cells[3][column] = "1,234";
        string refusal = Refusal(rule, fileRule, cells);
        if (fileRule.Layout is { IsQuoted: true } or not { Separator: ',' })
            Assert.Contains($"line {3 + (fileRule.Layout.HasHeader ? 1 : 0) + fileRule.Layout.SkipLines}, column '{rule.Columns[column].HeaderInFile}': '1,234'", refusal);
    }

    [Theory]
    [MemberData(nameof(Delimited))]
    public void A_repeated_key_is_named_with_both_lines(string dataset, string version, string table, string file)
    {
        var (_, rule, fileRule) = Every.Find(dataset, version, table, file);
        if (rule.Key.Count == 0 || fileRule.Layout.SkipLines > 0)
            return;
        var cells = MadeFile.Cells(rule, fileRule);
        cells[^1] = cells[2];
        Assert.Contains("repeats the key of line", Refusal(rule, fileRule, cells));
    }

    private static string Refusal(TableRule rule, FileRule file, List<string[]> cells) =>
        Assert.Throws<ImportException>(() => Compile(rule, file, cells)).Message;

    private static int Compile(TableRule rule, FileRule file, List<string[]> cells)
    {
        using var staging = new Staging();
        // Checks between columns ask for more than made cells can promise; they have cases of their own.
        var small = rule with { Rows = MadeFile.Rows, Checks = [] };
        return new TableCompiler(Every.Membership, staging).Compile(new FileContent(file.Name, MadeFile.Bytes(cells, file)), file, small, "made", OutsideMembership.AsPublished, _ => { }).Data.Rows;
    }
}
