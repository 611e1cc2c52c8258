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

    [Fact]
    public void Polity2_replaces_an_interregnum_by_0_and_a_transition_by_what_lies_between_and_leaves_an_interruption_open()
    {
        var states = TableOf.Official("polity5", "5", "states");
        Assert.Equal((260, 237, 312), (Under("interruption").Count, Under("interregnum").Count, Under("transition").Count));
        Assert.All(Under("interruption"), r => Assert.Equal("?", states[r, "polity2"]));
        Assert.All(Under("interregnum"), r => Assert.Equal("0", states[r, "polity2"]));
        Assert.True(Under("transition").Select(r => states[r, "polity2"]).Distinct().Count() > 4);

        List<int> Under(string condition) => [.. states.Where(("polity", "-")).Where(r => states.Meaning(r, "polity")!.StartsWith(condition, StringComparison.Ordinal))];
    }

    [Fact]
    public void Polity_has_5457_rows_new_or_changed_in_its_fifth_release_and_numbers_that_a_package_added()
    {
        var states = TableOf.Official("polity5", "5", "states");
        Assert.Equal((5_457, "1776", "2020"), (states.Where(("p5", "1")).Count, states.All("year").Min(), states.All("year").Max()));
        int soviets = states.Where(("polity_annual_ccode", "364"), ("year", "1950")).Single();
        Assert.Equal(("365", "365"), (states[soviets, "cown"], states[soviets, "GWn"]));
    }

    [Fact]
    public void V_Dem_goes_from_1789_to_2024_and_has_COW_numbers_of_its_own()
    {
        var states = TableOf.Official("vdem-slim", "15", "states");
        Assert.Equal(("1789", "2024"), (states.All("year").Min(), states.All("year").Max()));
        var other = Enumerable.Range(0, states.Rows).Where(r => states[r, "vdem_cowcode"] != "?" && states[r, "cown"] != "?" && states[r, "vdem_cowcode"] != states[r, "cown"]);
        Assert.Equal([("Austria", "1789", "1918"), ("Czechia", "1918", "1992"), ("South Korea", "1906", "1909")],
            other.GroupBy(r => states[r, "vdem_country_name"], r => states[r, "year"]).Select(g => (g.Key, g.Min()!, g.Max()!)).Order());
    }

    [Fact]
    public void Projects_of_V_Dem_are_told_apart_by_the_years_that_they_code()
    {
        var states = TableOf.Official("vdem-slim", "15", "states");
        Assert.Equal(("1900", "1938"), (states.Where(("project", "0")).Min(r => states[r, "year"]), states.Where(("project", "1")).Max(r => states[r, "year"])));
        Assert.All(states.Where(("project", "2")), r => Assert.Equal(("1", true, true), (states[r, "historical"], states[r, "codingstart_hist"] != "-", states[r, "codingstart_contemp"] != "-")));
    }

    [Fact]
    public void Conflicts_of_the_earlier_release_end_in_2019() =>
        Assert.Equal((2_448, "2019"), (TableOf.Official("ucdp-prio-acd", "20.1", "conflicts").Rows, TableOf.Official("ucdp-prio-acd", "20.1", "conflicts").All("year").Max()));

    [Fact]
    public void Figures_of_the_World_Bank_end_in_2023_for_GDP_and_2024_for_population()
    {
        var (gdp, population) = (TableOf.Official("world-bank", "2025", "gdp"), TableOf.Official("world-bank", "2025", "population"));
        Assert.Equal(("1960", "2023", "1960", "2024"), (gdp.All("Year").Min(), gdp.All("Year").Max(), population.All("Year").Min(), population.All("Year").Max()));
    }

    [Fact]
    public void The_two_files_of_coups_are_of_different_days()
    {
        var releases = SourceCatalogue.Find("coups").Releases;
        Assert.Equal(["2023.09.08: coups", "2024.01.29: states"], releases.Select(r => $"{r.Version}: {string.Join(", ", r.Tables.Select(t => t.Name))}"));
        Assert.Equal(491, TableOf.Official("coups", "2023.09.08", "coups").Rows);
    }

    [Fact]
    public void Rivalries_with_numbers_are_in_the_package()
    {
        Assert.Equal((197, 264), (TableOf.Official("peacesciencer", "1.3", "td_rivalries").Rows, TableOf.Official("peacesciencer", "1.3", "tss_rivalries").Rows));
        Assert.All(SourceCatalogue.Find("rivalries").Releases[0].Tables.Single().Columns, c => Assert.NotEqual(Store.Tables.ColumnRole.CowState, c.Role));
    }

    [Fact]
    public void Levels_of_missions_differ_within_a_year_in_387_country_years_and_the_USA_is_on_one_side_only()
    {
        var years = TableOf.Official("us-missions", "0.1", "cow_years");
        Assert.Equal((17_302, 387), (years.Rows, Enumerable.Range(0, years.Rows).Count(r => years[r, "us_mission_min"] != years[r, "us_mission_max"])));
        Assert.DoesNotContain("2", years.All("country_code_cow"));
    }

    [Fact]
    public void Distances_of_capitals_are_in_kilometres_and_miles_by_Gleditsch_and_Ward_numbers()
    {
        var pairs = TableOf.Official("capital-distance", "undated", "pairs");
        Assert.All(Enumerable.Range(0, pairs.Rows).Where(r => double.Parse(pairs[r, "midist"]) > 100), r => Assert.InRange(double.Parse(pairs[r, "kmdist"]) / double.Parse(pairs[r, "midist"]), 1.59, 1.63));
        var there = pairs.All("numa").Zip(pairs.All("numb")).ToHashSet();
        Assert.All(there, p => Assert.Contains((p.Second, p.First), there));
        Assert.Equal(Store.Tables.ColumnRole.GwState, SourceCatalogue.Find("capital-distance").Releases.Single().Tables.Single().Columns.Single(c => c.Name == "numa").Role);
    }

    [Fact]
    public void Members_of_NATO_with_forces_are_31_and_constant_prices_those_of_2015()
    {
        var figures = TableOf.Official("nato-defexp", "2024-06", "figures");
        var names = figures.Where(("table", "TABLE2")).Select(r => figures[r, "country"].Split('*', '(')[0].Trim()).Distinct().ToList();
        Assert.Equal(31, names.Count(n => !n.StartsWith("NATO", StringComparison.Ordinal)));
        Assert.All(figures.All("section").Where(s => s.StartsWith("Constant", StringComparison.Ordinal)).Distinct(), s => Assert.StartsWith("Constant 2015 prices", s));
    }

    [Fact]
    public void The_workbook_of_NATO_gives_the_long_form_and_a_table_more()
    {
        var (workbook, longForm) = (TableOf.OfficialFile("nato-defexp", "2024-06", "figures", file: 0), TableOf.OfficialFile("nato-defexp", "2024-06", "figures", file: 1));
        foreach (string column in (string[])["table", "title", "unit", "section", "country", "year", "estimate"])
            Assert.Equal(longForm.All(column), workbook.All(column));
        Assert.All(workbook.All("value").Zip(longForm.All("value")), v => Assert.Equal(double.Parse(v.First), double.Parse(v.Second), 1e-13 * Math.Abs(double.Parse(v.First))));
        var changes = TableOf.Official("nato-defexp", "2024-06", "changes");
        int latvia = Assert.Single(changes.Where(("country", "Latvia")));
        Assert.Equal(316.4, Math.Round(double.Parse(changes[latvia, "real_change"]), 1));
        Assert.All(Enumerable.Range(0, changes.Rows), r => Assert.Equal(double.Parse(changes[r, "real_change"]), 100 * (double.Parse(changes[r, "spent_2024"]) / double.Parse(changes[r, "spent_2014"]) - 1), 6));
    }
}
