using System.Text;
using Entente.Domain.Data;
using Entente.Formats.Bytes;
using Entente.Sources.Importing;
using Entente.Sources.Rules;
using Entente.Sources.Tests.Contract;
using Entente.Store.Tables;
using Entente.Store.Writing;

namespace Entente.Sources.Tests;

/// <summary>What the rules can say of a file, each on a few lines.</summary>
public sealed class RuleReadingTests
{
    private static readonly TableRule Rule = new("made", Observation.Other, "made row")
    {
        Files = [new("made.csv")], Columns = [Col.Text("name", "name"), Col.Int("number", "number", "number")], Rows = null,
    };

    [Fact]
    public void Columns_left_out_are_not_asked_for()
    {
        var file = new FileRule("made.csv") { LeftOut = ["", "row"] };
        Assert.Equal(("a", 7), First(Read("row,name,,number,\n1,a,,7,\n", file, Rule)));
    }

    [Fact]
    public void Notes_and_headings_among_the_rows_are_passed_over()
    {
        var table = Read("name,number\nEurope,\na,7\nFigures of others are estimates.,\n", Rule.Files[0] with { HasNotes = true }, Rule);
        Assert.Equal((1, ("a", 7)), (table.Rows, First(table)));
    }

    [Fact]
    public void A_line_cut_short_is_refused_though_columns_are_left_out()
    {
        var file = new FileRule("made.csv") { LeftOut = ["row"] };
        Assert.Contains("cut short", Assert.Throws<ImportException>(() => Read("row,name,number\n1,a\n", file, Rule)).Message);
    }

    [Fact]
    public void Another_column_can_tell_why_a_cell_is_empty()
    {
        var told = Rule with { Columns = [Rule.Columns[0], Rule.Columns[1].EmptyAsToldBy("name", new Absent("none", Absence.NotApplicable))] };
        var table = Read("name,number\nnone,\nlost,\nnone,7\n", Rule.Files[0], told);
        Assert.Equal([Absence.NotApplicable, Absence.NotCoded, Absence.Present], new[] { 0, 1, 2 }.Select(table["number"].AbsenceAt));
    }

    [Fact]
    public void A_mark_can_say_in_words_why_there_is_no_value()
    {
        var told = Rule with { Columns = [Rule.Columns[0], Rule.Columns[1].Meaning("-77", "interregnum").Meaning("-7", "goes on", Absence.NotCoded).NotApplicable("-8")] };
        var table = Read("name,number\na,-77\nb,-7.0\nc,-8\nd,7\n", Rule.Files[0], told);
        Assert.True(table["number"].Column is { HasReasons: true, HasMeanings: true });
        Assert.Equal([(Absence.NotApplicable, "interregnum"), (Absence.NotCoded, "goes on"), (Absence.NotApplicable, null), (Absence.Present, null)],
            Enumerable.Range(0, 4).Select(r => (table["number"].AbsenceAt(r), table["number"].MeaningAt(r))));
    }

    [Fact]
    public void Spaces_mean_nothing_only_where_the_rule_says_so()
    {
        var trimmed = Rule with { Columns = [Rule.Columns[0], Rule.Columns[1].Trimmed()] };
        Assert.Equal(("a ", 7), First(Read("name,number\na , 7 \n", Rule.Files[0], trimmed)));
        Assert.Contains("' 7 '", Assert.Throws<ImportException>(() => Read("name,number\na , 7 \n", Rule.Files[0], Rule)).Message);
    }

    [Fact]
    public void A_separator_at_the_end_of_the_header_names_no_column()
    {
        var file = new FileRule("made.csv") { Layout = new() { HeaderEndsInSeparator = true } };
        Assert.Equal(("a", 7), First(Read("name,number,\na,7\n", file, Rule)));
        Assert.Contains("cut short", Assert.Throws<ImportException>(() => Read("name,number,\na\n", file, Rule)).Message);
    }

    [Fact]
    public void Only_a_file_that_describes_itself_may_add_columns() =>
        Assert.Contains("Stata", Assert.Throws<ImportException>(() => Read("name,number,more\na,7,1\n", Rule.Files[0], Rule with { TakesOthers = true })).Message);

    [Fact]
    public void A_codebook_gives_name_kind_and_meaning()
    {
        var columns = Codebook.Columns("""
            honor  flag  alliance honoured
            Cap=CAP real
            """, "as published").ToList();
        Assert.Equal([("honor", null, "alliance honoured"), ("Cap", "CAP", "as published")], columns.Select(c => (c.Name, c.Header, c.Label)));
        Assert.Contains("'fog'", Assert.Throws<ArgumentException>(() => Codebook.Columns("honor fog").ToList()).Message);
    }

    private static TableData Read(string content, FileRule file, TableRule rule)
    {
        using var staging = new Staging();
        return new TableCompiler(Every.Membership, staging).Compile(new FileContent("made.csv", Encoding.UTF8.GetBytes(content)), file, rule, "made", OutsideMembership.Keep, _ => { }).Data;
    }

    private static (string, long) First(TableData table) => (Encoding.UTF8.GetString(table["name"].TextAt(0)), table["number"].WholeAt(0));
}
