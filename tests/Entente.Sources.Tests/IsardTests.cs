using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class IsardTests
{
    [Theory]
    [InlineData("cw_gw_panel", "ccode", 210)]
    [InlineData("gw_cw_panel", "gwcode", 141)]
    public void A_crosswalk_has_rows_that_are_of_the_other_system_only(string table, string own, int rows)
    {
        var panel = TableOf.Official("isard", "0.2.0", table);
        var left = panel.Where((own, "-"));
        Assert.Equal(rows, left.Count);
        // One for each year: what is left over from the package's making, not a system.
        Assert.Equal(rows, left.Select(r => panel[r, "year"]).Distinct().Count());
    }

    [Fact]
    public void Germany_has_another_number_in_each_system_after_1990()
    {
        var panel = TableOf.Official("isard", "0.2.0", "cw_gw_panel");
        Assert.Equal("260", panel[panel.Where(("ccode", "255"), ("year", "2000")).Single(), "gwcode"]);
        Assert.Equal("678", panel[panel.Where(("ccode", "679"), ("year", "2000")).Single(), "gwcode"]);
    }

    [Fact]
    public void Panels_go_on_after_the_lists_end()
    {
        Assert.Equal("2025", TableOf.Official("isard", "0.2.0", "cw_gw_panel").All("year").Max());
        Assert.Equal("2016-12-31", TableOf.Official("isard", "0.2.0", "cw_system").All("end").Max());
        Assert.Equal("2020-12-31", TableOf.Official("isard", "0.2.0", "gw_system").All("end").Max());
        Assert.Equal("2019", TableOf.Official("isard", "0.2.0", "cw_gdppop").All("year").Max());
    }

    [Fact]
    public void A_Polity_score_of_minus_nine_is_a_score()
    {
        var states = TableOf.Lines("isard", "0.2.0", "cw_democracy", "345,1939,-1.1,-1.4,-9,0.1");
        Assert.Equal("-9", states[0, "polity2"]);
    }

    [Fact]
    public void Microstates_are_marked() => Assert.NotEmpty(TableOf.Official("isard", "0.2.0", "gw_system").Where(("microstate", "1")));

    [Fact]
    public void Seven_states_have_other_numbers_in_the_two_systems()
    {
        var panel = TableOf.Official("isard", "0.2.0", "cw_gw_panel");
        var other = Enumerable.Range(0, panel.Rows).Where(r => panel[r, "ccode"] != "-" && panel[r, "gwcode"] != "-" && panel[r, "ccode"] != panel[r, "gwcode"]).Select(r => (panel[r, "ccode"], panel[r, "gwcode"])).ToList();
        Assert.Equal([("255", "260"), ("345", "340"), ("679", "678"), ("946", "970"), ("947", "973"), ("955", "972"), ("970", "971")], other.Distinct().Order());
        Assert.Equal(237, other.Count);
    }

    [Fact]
    public void What_is_missing_is_an_empty_cell() =>
        Assert.Equal("?", TableOf.Lines("isard", "0.2.0", "cw_democracy", "345,1939,-1.1,-1.4,,0.1")[0, "polity2"]);
}
