using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class PeacesciencerTests
{
    [Fact]
    public void The_package_has_forty_tables() => Assert.Equal(40, SourceCatalogue.Find("peacesciencer").Releases.Single().Tables.Count);

    [Fact]
    public void Its_table_of_versions_is_behind_its_tables()
    {
        var versions = TableOf.Official("peacesciencer", "1.3", "ps_data_version");
        Assert.Equal("6", versions[versions.Where(("category", "capabilities")).Single(), "version"]);
        Assert.Equal("20.1", versions[versions.Where(("data", "UCDP Armed Conflicts")).Single(), "version"]);
        Assert.Equal("5", versions[versions.Where(("data", "ATOP")).Single(), "version"]);
        // Release 7.0 of the capabilities ends in 2022, 25.1 of the conflicts in 2024, 5.1 of ATOP in 2018.
        Assert.Equal("2022", TableOf.Official("peacesciencer", "1.3", "cow_nmc").All("year").Max());
        Assert.Equal("2024", TableOf.Official("peacesciencer", "1.3", "ucdp_acd").All("year").Max());
        Assert.Equal("2018", TableOf.Official("peacesciencer", "1.3", "atop_alliance").All("year").Max());
    }

    [Fact]
    public void Alliances_stand_in_both_directions_and_differ_by_direction_in_1300_rows()
    {
        var alliances = TableOf.Official("peacesciencer", "1.3", "atop_alliance");
        string[] pledges = ["atop_defense", "atop_offense", "atop_neutral", "atop_nonagg", "atop_consul"];
        var by = Enumerable.Range(0, alliances.Rows).ToDictionary(r => (alliances[r, "ccode1"], alliances[r, "ccode2"], alliances[r, "year"]), r => string.Concat(pledges.Select(p => alliances[r, p])));
        Assert.All(by.Keys, k => Assert.True(by.ContainsKey((k.Item2, k.Item1, k.Item3))));
        Assert.Equal(1_300, by.Count(p => by[(p.Key.Item2, p.Key.Item1, p.Key.Item3)] != p.Value));
    }

    [Fact]
    public void The_same_file_is_release_7_of_the_capabilities()
    {
        var (nmc, here) = (SourceCatalogue.Find("cow-nmc").Releases[^1].Tables.Single(), SourceCatalogue.Find("peacesciencer").Releases.Single().Tables.Single(t => t.Name == "cow_nmc"));
        Assert.Equal(nmc.Files.Single().Sha256, here.Files.Single().Sha256);
        Assert.Equal(nmc.Columns, here.Columns);
    }

    [Fact]
    public void Minus_nine_is_not_known_in_disputes_and_wars()
    {
        var disputes = TableOf.Lines("peacesciencer", "1.3", "cow_mid_disps", "2,1902,7,6,-9,-9,178,208,7,3,0");
        Assert.Equal(("6", "?", "?"), (disputes[0, "outcome"], disputes[0, "settle"], disputes[0, "fatality"]));
    }

    [Fact]
    public void A_party_that_is_no_state_has_no_number()
    {
        var wars = TableOf.Lines("peacesciencer", "1.3", "cow_war_intra", "803,Third Laotian,local issues,1976,1,1,0,1,812,Laos,-8,Hmong,1,1,1000,-9,0");
        Assert.Equal(("812", "-", "?"), (wars[0, "ccodea"], wars[0, "ccodeb"], wars[0, "sidebdeaths"]));
        Assert.Equal(4, TableOf.Official("peacesciencer", "1.3", "cow_war_intra").Where(("ccodeb", "?")).Count);
    }

    [Fact]
    public void Months_of_contiguity_become_their_first_day()
    {
        var spells = TableOf.Official("peacesciencer", "1.3", "cow_contdir");
        Assert.All(spells.All("stdate").Concat(spells.All("enddate")), day => Assert.EndsWith("-01", day));
        var alaska = spells.Where(("ccode1", "2"), ("ccode2", "365"));
        Assert.Equal([("0", "1816-01-01"), ("2", "1959-01-01")], alaska.Select(r => (spells[r, "conttype"], spells[r, "stdate"])));
    }

    [Fact]
    public void A_day_of_an_episode_that_is_not_known_leaves_the_month()
    {
        var parts = TableOf.Lines("peacesciencer", "1.3", "gml_part", "2,200,1902,5,-9,1902,5,-9,,,1,31,0,0,1,1,1,0,0");
        Assert.Equal(("1902-05", "?"), (parts[0, "first_day"], parts[0, "stday"]));
    }

    [Fact]
    public void Two_disputes_have_months_that_are_none()
    {
        var disputes = TableOf.Official("peacesciencer", "1.3", "gml_dirdisp");
        Assert.Equal(["1272"], disputes.Where(("stmon", "13")).Select(r => disputes[r, "dispnum"]).Distinct());
        Assert.Equal(["3514"], disputes.Where(("endmon", "19")).Select(r => disputes[r, "dispnum"]).Distinct());
    }

    [Fact]
    public void A_war_taken_up_again_in_the_same_year_has_two_rows_for_a_pair()
    {
        var wars = TableOf.Official("peacesciencer", "1.3", "cow_war_inter");
        Assert.Equal(["0", "1"], wars.Where(("warnum", "46"), ("ccode1", "255"), ("ccode2", "390"), ("year", "1864")).Select(r => wars[r, "resume"]));
    }

    [Fact]
    public void Two_states_of_the_CREG_project_can_share_a_COW_number()
    {
        var groups = TableOf.Official("peacesciencer", "1.3", "creg");
        Assert.Equal(["393", "365"], groups.Where(("ccode", "365"), ("year", "1991")).Select(r => groups[r, "creg_ccode"]));
    }

    [Fact]
    public void Fractionalization_has_twenty_rows_more_than_once()
    {
        var shares = TableOf.Official("peacesciencer", "1.3", "hief");
        var rows = Enumerable.Range(0, shares.Rows).Select(r => (shares[r, "ccode"], shares[r, "gwcode"], shares[r, "year"], shares[r, "efindex"])).ToList();
        Assert.Equal((20, 24), (rows.GroupBy(r => r).Count(g => g.Count() > 1), rows.Count - rows.Distinct().Count()));
    }

    [Fact]
    public void Days_before_1900_are_written_as_the_others()
    {
        Assert.Equal("1816-01-01", TableOf.Official("peacesciencer", "1.3", "gw_states").All("startdate").Min(StringComparer.Ordinal));
        Assert.All(SourceCatalogue.Find("peacesciencer").Releases.Single().Tables.SelectMany(t => t.Columns).Where(c => c.Kind == Rules.ValueKind.Day), c => Assert.Equal("yyyy-MM-dd", c.DayFormat));
    }

    [Fact]
    public void Wars_have_the_columns_of_the_package_and_not_of_the_project()
    {
        var columns = SourceCatalogue.Find("peacesciencer").Releases.Single().Tables.Single(t => t.Name == "cow_war_inter").Columns.Select(c => c.Name).ToList();
        Assert.Contains("cowinteronset", columns);
        Assert.DoesNotContain("StartYear1", columns);
    }
}
