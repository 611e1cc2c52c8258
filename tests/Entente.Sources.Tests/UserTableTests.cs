using Entente.Sources.Importing;
using Entente.Sources.Rules;
using Entente.Sources.Tests.Contract;
using Entente.Sources.UserTables;
using Entente.Store.Tables;
using Entente.Store.Writing;

namespace Entente.Sources.Tests;

/// <summary>Tables that a user describes, in each format; what the command line says of them is tested there.</summary>
public sealed class UserTableTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-user-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Columns_stand_in_any_order_and_others_are_left_out()
    {
        string path = Path.Combine(_folder, "t.tab");
        File.WriteAllText(path, "b\tnote\tA\n1\tx\t2\n");
        var rule = Found(new("t", Observation.Other, "row") { Files = [new("table") { Layout = new() { Separator = '\t' } }], Columns = [Col.Int("a", "number", "a"), Col.Int("b", "number", "b")], Rows = null }, path).Tables[0].Rule;
        Assert.Equal(["b", "a"], rule.Columns.Select(c => c.Name));
        Assert.Equal(["note"], rule.Files[0].LeftOut);
    }

    [Fact]
    public void A_file_without_a_header_is_read_by_position()
    {
        string path = Path.Combine(_folder, "t.csv");
        File.WriteAllText(path, "1,2\r\n3,4");
        var table = Compiled(new("t", Observation.Other, "row") { Files = [new("table") { Layout = new() { HasHeader = false } }], Columns = [Col.Int("a", "number", "a"), Col.Int("b", "number", "b")], Rows = 2 }, path);
        Assert.Equal([1, 3], new[] { 0, 1 }.Select(r => table["a"].WholeAt(r)));
    }

    [Fact]
    public void A_Stata_file_is_one()
    {
        string? path = Every.Official(Every.Find("cow-nmc", "6.0", "states", "NMC-60-abridged.dta").File);
        Assert.SkipWhen(path is null, "The published file is not beside the checkout.");
        var table = Compiled(new("power", Observation.StateYear, "state in a year") { Files = [new("table")], Columns = [Col.Year(), Col.Cow("ccode"), Col.Real("cinc", "share", "power").Missing("-9")], Rows = 15_951, Key = ["ccode", "year"] }, path!);
        Assert.Equal((1816L, 2016L), (table["year"].WholeAt(0), Enumerable.Range(0, table.Rows).Max(r => table["year"].WholeAt(r))));
    }

    [Fact]
    public void A_sheet_of_a_workbook_is_one()
    {
        string? path = Every.Official(Every.Find("nato-defexp", "2024-06", "changes", "240617-def-exp-2024-TABLES-en.xlsx").File);
        Assert.SkipWhen(path is null, "The published file is not beside the checkout.");
        var table = Compiled(new("changes", Observation.Other, "member")
        {
            Files = [new("table") { Part = "TABLE4", PartColumns = "C:H", HasNotes = true, Layout = new() { SkipLines = 19 } }],
            Columns = [Col.Real("change", "percent", "real change").Under("Real change 2014-2024e (%)"), Col.Text("member", "member").Under("column 3")],
            Rows = 31, Key = ["member"],
        }, path!);
        Assert.Equal(2, table.Columns.Count);
    }

    [Fact]
    public void A_folder_is_none() => Assert.Contains("is a folder", Assert.Throws<ImportException>(() => Found(new("t", Observation.Other, "row") { Files = [new("table")], Columns = [], Rows = null }, _folder)).Message);

    private static FoundRelease Found(TableRule rule, string path) => new UserTable(
        new(UserTable.Prefix + "t", "T", "Nobody") { Licence = new("None."), Citations = [], Releases = [new("1", [rule])] }, LeavesOthersOut: true, Mapping: path).In(path, format: null);

    private static TableData Compiled(TableRule rule, string path)
    {
        var found = Found(rule, path).Tables[0];
        using var staging = new Staging();
        return new TableCompiler(Every.Membership, staging).Compile(found.Among.Read(path), found.File, found.Rule, "1", OutsideMembership.Keep, _ => { }).Data;
    }
}
