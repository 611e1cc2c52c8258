using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class SmallerSourcesTests
{
    [Fact]
    public void ICEWS_has_every_ordered_pair_of_152_countries_in_13_years() =>
        Assert.Equal(152 * 151 * 13, TableOf.Official("icews-dyad-year", "2014", "dyads").Rows);

    [Fact]
    public void The_Cold_War_is_not_directed_and_the_nineties_are()
    {
        Assert.Equal(66 * 65 / 2 * 8, TableOf.Official("hoff-amen", "2007", "coldwar_dyads").Rows);
        Assert.Equal(130 * 129, TableOf.Official("hoff-amen", "2007", "ir90s_dyads").Rows);
        Assert.Equal("-9", TableOf.Lines("hoff-amen", "2007", "coldwar_nodes", "1950,AFG,5069376000,-9")[0, "polity"]);
    }

    [Fact]
    public void Matrices_of_fisheries_treaties_are_as_wide_as_their_states_and_even()
    {
        var net = TableOf.Official("fisheries-treaties", "2016", "bilatnet");
        var nodes = net.All("node").ToList();
        Assert.Equal(nodes, TableOf.Official("fisheries-treaties", "2016", "states").All("label"));
        Assert.All(Enumerable.Range(0, nodes.Count), r => Assert.Equal(nodes.Select(n => net[r, n]), net.All(nodes[r])));
    }

    [Fact]
    public void A_treaty_that_ends_twice_on_a_day_stands_twice()
    {
        var changes = TableOf.Official("fisheries-treaties", "2016", "bilatchanges");
        Assert.Equal(2, changes.Where(("time", "1960-04-30T00:00:00Z"), ("sender", "ITA"), ("receiver", "SRB"), ("increment", "-1")).Count);
    }

    [Fact]
    public void HIEF_names_countries_and_has_twenty_country_years_more_than_once()
    {
        var countries = TableOf.Official("hief", "2", "countries");
        Assert.Equal(20, countries.All("Country").Zip(countries.All("Year")).GroupBy(r => r).Count(g => g.Count() > 1));
    }

    [Fact]
    public void Both_forms_of_rDMC_count_alike()
    {
        var (wide, @long) = (TableOf.Official("rdmc", "1", "states"), TableOf.Official("rdmc", "1", "technologies"));
        int row = wide.Where(("ccode", "2"), ("year", "2000")).Single();
        var units = @long.Where(("ccode", "2"), ("year", "2000")).ToDictionary(r => @long[r, "tek"], r => @long[r, "unit_count"]);
        Assert.All(units, u => Assert.Equal(u.Value, wide[row, u.Key]));
        // What the long form has no row for is empty in the wide one.
        var columns = SourceCatalogue.Find("rdmc").Releases.Single().Tables.Single(t => t.Name == "states").Columns.Skip(4).Select(c => c.Name).ToList();
        Assert.Equal((69, 66), (columns.Count, units.Count));
        Assert.All(columns.Except(units.Keys), c => Assert.Equal("?", wide[row, c]));
        Assert.DoesNotContain("2015", wide.All("year"));
        Assert.Single(wide.Where(("year", "2016")));
    }

    [Fact]
    public void Pairs_of_ICEWS_without_any_event_are_listed()
    {
        var pairs = TableOf.Official("icews-dyad-year", "2014", "dyads");
        Assert.Equal(167_975, Enumerable.Range(0, pairs.Rows).Count(r => ((string[])["verbCoop", "matlCoop", "verbConf", "matlConf"]).All(c => pairs[r, c] == "0")));
    }

    [Fact]
    public void Cooperation_in_the_Cold_War_is_above_0_and_conflict_below()
    {
        var pairs = TableOf.Official("hoff-amen", "2007", "coldwar_dyads");
        Assert.Equal((106, 191), (pairs.All("cc").Count(c => double.Parse(c) > 0), pairs.All("cc").Count(c => double.Parse(c) < 0)));
        Assert.Equal(("AFG", "ALB"), (pairs[0, "state1"], pairs[0, "state2"]));
    }

    [Fact]
    public void Changes_of_treaties_are_one_more_or_one_less_at_a_time_in_UTC()
    {
        var changes = TableOf.Official("fisheries-treaties", "2016", "bilatchanges");
        Assert.Equal((69, 8), (changes.Where(("increment", "1")).Count, changes.Where(("increment", "-1")).Count));
        Assert.All(changes.All("time"), t => Assert.EndsWith("Z", t));
    }

    [Fact]
    public void HIEF_goes_from_1945_to_2013()
    {
        var countries = TableOf.Official("hief", "2", "countries");
        Assert.Equal(("1945", "2013"), (countries.All("Year").Min(), countries.All("Year").Max()));
        Assert.Equal(8_808, TableOf.Official("peacesciencer", "1.3", "hief").Rows);
    }

    [Fact]
    public void Columns_of_rDMC_have_spaces_slashes_and_underscores()
    {
        var names = SourceCatalogue.Find("rdmc").Releases.Single().Tables.Single(t => t.Name == "states").Columns.Select(c => c.Name).ToList();
        Assert.Contains("anti-tank/anti-infrastructure_artillery", names);
        Assert.Contains("radars_air defense/early warning", names);
    }
}
