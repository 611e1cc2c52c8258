using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

/// <summary>What is peculiar to datasets of which each has a fact or two.</summary>
public sealed class PublishedQuirksTests
{
    [Fact]
    public void Polity_has_codes_for_years_without_a_regime_and_one_change_in_3013()
    {
        var states = TableOf.Official("polity5", "5", "states");
        Assert.All(["democ", "autoc", "polity"], column => Assert.NotEmpty(states.Where((column, "-"))));
        int djibouti = Assert.Single(states.Where(("cyear", "5222013")));
        Assert.Equal("?", states[djibouti, "eyear"]);
        Assert.Equal(76, states.Where(("cown", "?")).Count);
    }

    [Fact]
    public void Armed_conflicts_are_303_and_2752_years_of_four_types()
    {
        var conflicts = TableOf.Official("ucdp-prio-acd", "25.1", "conflicts");
        Assert.Equal(303, conflicts.All("conflict_id").Distinct().Count());
        Assert.Equal([117, 147, 2_004, 484], new[] { "1", "2", "3", "4" }.Select(t => conflicts.Where(("type_of_conflict", t)).Count));
        Assert.Contains(conflicts.All("gwno_loc"), l => l.Contains(','));
    }

    [Fact]
    public void The_World_Bank_counts_aggregates_among_262_entities() =>
        Assert.Equal((262, true), TableOf.Official("world-bank", "2025", "gdp").All("country_code").Distinct().ToList() is var codes ? (codes.Count, codes.Contains("ARB")) : default);

    [Fact]
    public void Coups_are_491_of_which_245_succeeded()
    {
        var coups = TableOf.Official("coups", "2023.09.08", "coups");
        Assert.Equal((246, 245), (coups.Where(("coup", "1")).Count, coups.Where(("coup", "2")).Count));
    }

    [Fact]
    public void Days_of_coups_are_written_with_the_name_of_the_month()
    {
        var states = TableOf.Lines("coups", "2024.01.29", "states", "40\t\"CUB\"\t\"Cuba\"\t1952\t\t\t2\t0\t0\t0\t\"10mar1952\"\t\"\"\t\"\"\t\"\"\t\"V2024.01.29\"");
        Assert.Equal(("1952-03-10", "-"), (states[0, "date1"], states[0, "date2"]));
    }

    [Fact]
    public void Strategic_rivalries_are_197_and_have_names_only()
    {
        var rivalries = TableOf.Official("rivalries", "2012", "strategic");
        Assert.Equal((197, "2010"), (rivalries.Rows, rivalries.All("endyear").Max()));
        Assert.Contains("Britain", rivalries.All("sidea"));
    }

    [Fact]
    public void A_point_in_the_rivalry_disputes_is_no_number()
    {
        var disputes = TableOf.Lines("rivalries", "KGD 5.0", "disputes", "cm002020v5,.,.,2952,0,0,2,20,2020,1,2,6,.");
        Assert.Equal(("?", "-"), (disputes[0, "DEATHSA"], disputes[0, "WARNUMB"]));
    }

    [Fact]
    public void Two_disputes_stand_under_two_rivalries()
    {
        var disputes = TableOf.Official("rivalries", "KGD 5.0", "disputes");
        Assert.Equal(["3717", "375"], Enumerable.Range(0, disputes.Rows).GroupBy(r => (disputes[r, "DISPUTE"], disputes[r, "RIVALRY"])).Where(g => g.Count() > 1).Select(g => g.Key.Item1).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_USA_had_an_embassy_in_10867_country_years()
    {
        var years = TableOf.Official("us-missions", "0.1", "cow_years");
        Assert.Equal((10_867, 3_536, 1_356), (years.Where(("us_mission_mode", "Embassy")).Count, years.Where(("us_mission_mode", "Legation")).Count, years.Where(("us_mission_mode", "None")).Count));
    }

    [Fact]
    public void Capitals_of_345_stand_under_two_abbreviations()
    {
        var pairs = TableOf.Official("capital-distance", "undated", "pairs");
        Assert.Equal(["SER", "YUG"], pairs.Where(("numa", "345")).Select(r => pairs[r, "ida"]).Distinct().Order());
        Assert.Contains(("GMY", "GDR"), pairs.Where(("kmdist", "0")).Select(r => (pairs[r, "ida"], pairs[r, "idb"])));
    }

    [Fact]
    public void Intervals_of_V_Dem_hold_their_index()
    {
        var states = TableOf.Official("vdem-slim", "15", "states");
        Assert.All(Enumerable.Range(0, states.Rows).Where(r => states[r, "v2x_polyarchy"] != "?"), r =>
            Assert.InRange(double.Parse(states[r, "v2x_polyarchy"]), double.Parse(states[r, "v2x_polyarchy_codelow"]), double.Parse(states[r, "v2x_polyarchy_codehigh"])));
    }

    [Fact]
    public void Members_of_NATO_have_up_to_three_names()
    {
        var figures = TableOf.Official("nato-defexp", "2024-06", "figures");
        Assert.Equal(["Poland", "Poland*", "Poland*   (Zlotys)"], figures.All("country").Where(c => c.StartsWith("Poland", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["TABLE5", "TABLE6"], figures.Where(("country", "Iceland")).Select(r => figures[r, "table"]).Distinct());
        Assert.Equal(["2023", "2024"], figures.Where(("estimate", "1")).Select(r => figures[r, "year"]).Distinct().Order());
        Assert.Equal(363, figures.Where(("section", "-"), ("table", "TABLE7")).Count);
    }
}
