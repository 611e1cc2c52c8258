using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class ReplicationTests
{
    [Fact]
    public void Berkemeier_and_Fuhrmann_count_69_alliances_honoured_and_70_violated()
    {
        var cases = TableOf.Official("replication-berkemeier-fuhrmann-2018", "2018", "cases");
        Assert.Equal([69, 70, 73, 73, 22, 25, 204], ((string[])["honorBF", "violateBF", "honorLLM", "violateLLM", "sabhon", "sabvio", "sample"]).Select(c => cases.Where((c, "1")).Count));
    }

    [Fact]
    public void Scores_of_Benson_and_Clinton_have_rows_named_in_a_column_without_a_name()
    {
        var scores = TableOf.Lines("replication-benson-clinton-2016", "2016", "scores", "phi_1_1,1040,-0.958,1.537,2.892");
        Assert.Equal(("phi_1_1", "1040"), (scores[0, "row"], scores[0, "V1"]));
        Assert.Equal(127, TableOf.Official("replication-benson-clinton-2016", "2016", "application").Where(("depth", "?")).Count);
    }

    [Fact]
    public void Alley_writes_NA_and_Inf_for_no_value()
    {
        var alliances = TableOf.Official("replication-alley-2021", "2021", "democracy");
        Assert.Contains("?", alliances.All("max.democ"));
        Assert.Equal(289, TableOf.Official("replication-alley-2021", "2021", "depth").Rows);
    }

    [Fact]
    public void Networks_have_625_to_767_edges_a_year()
    {
        var edges = TableOf.Official("replication-cranmer-desmarais-menninga-2012", "2012", "alliance_edges");
        Assert.Equal((625, 767), (edges.Where(("year", "1981")).Count, edges.Where(("year", "2000")).Count));
        var neighbours = TableOf.Official("replication-cranmer-desmarais-menninga-2012", "2012", "contiguity");
        var pairs = neighbours.All("state1").Zip(neighbours.All("state2")).ToHashSet();
        Assert.All(pairs, p => Assert.Contains((p.Second, p.First), pairs));
    }

    [Fact]
    public void Russett_and_Oneal_write_yes_as_minus_one_and_mean_Polity_by_minus_nine()
    {
        var dyads = TableOf.Official("replication-russett-oneal-2001", "2001", "dyads");
        Assert.Equal(["-1", "0"], dyads.All("minrpwrs").Distinct().Order());
        Assert.Equal(3_188, dyads.Where(("demauta", "-9")).Count);
    }

    [Fact]
    public void Weeks_is_read_by_the_file_s_own_description()
    {
        var rule = SourceCatalogue.Find("replication-weeks-2008").Releases.Single().Tables.Single();
        Assert.True(rule.TakesOthers);
        Assert.Equal(4, rule.Columns.Count);
        var disputes = TableOf.Official("replication-weeks-2008", "2008", "disputes");
        Assert.Equal(262, disputes.Where(("ccodecow", "?")).Count);
        // A column that only the file names.
        Assert.Contains("1", disputes.All("recip"));
    }

    [Fact]
    public void Leeds_and_Anac_have_137_members_of_alliances_in_wars()
    {
        var cases = TableOf.Official("replication-leeds-anac-2005", "2005", "cases");
        Assert.Equal((137, 95, 93), (cases.Rows, cases.Where(("honor2", "1")).Count, cases.Where(("honor3", "1")).Count));
        Assert.Equal([81, 30, 26], ((string[])["0", "1", "2"]).Select(i => cases.Where(("milinst", i)).Count));
    }

    [Fact]
    public void DiGiuseppe_and_Poast_have_118_columns_from_1949_to_2014()
    {
        var states = TableOf.Official("replication-digiuseppe-poast-2016", "2016", "states");
        Assert.Equal((118, "1949", "2014"), (SourceCatalogue.Find("replication-digiuseppe-poast-2016").Releases.Single().Tables.Single().Columns.Count, states.All("year").Min(), states.All("year").Max()));
    }

    [Theory]
    [InlineData("alliance_edges")]
    [InlineData("lagged_network")]
    [InlineData("lagged_shared_partners")]
    [InlineData("dispute_matrix")]
    public void Ties_of_the_alliance_network_stand_once_by_abbreviations(string table)
    {
        var ties = TableOf.Official("replication-cranmer-desmarais-menninga-2012", "2012", table);
        var there = ties.All("year").Zip(ties.All("state1"), ties.All("state2")).ToHashSet();
        Assert.All(there, t => Assert.DoesNotContain((t.First, t.Third, t.Second), there));
        Assert.All(ties.All("state1"), s => Assert.Equal(3, s.Length));
    }

    [Fact]
    public void Chou_abbreviates_names_and_tells_his_variables_in_a_table()
    {
        var pairs = TableOf.Official("replication-chou-2013", "2013", "dyads");
        Assert.Equal(("Argenti.", "1951", "2003"), (pairs[0, "country_e"], pairs.All("year").Min(), pairs.All("year").Max()));
        Assert.Equal(19, TableOf.Official("replication-chou-2013", "2013", "variables").Rows);
    }

    [Theory]
    [InlineData("signals", 9_266)]
    [InlineData("interventions", 1_740)]
    public void Signals_of_five_powers_have_five_draws_each(string table, int rows)
    {
        var signals = TableOf.Official("replication-mcmanus-nieman-2019", "2019", table);
        var columns = SourceCatalogue.Find("replication-mcmanus-nieman-2019").Releases.Single().Tables.Single(t => t.Name == table).Columns.Select(c => c.Name).ToList();
        Assert.Equal(rows, signals.Rows);
        Assert.Superset(((string[])["us", "rus", "chi", "uk", "fra"]).SelectMany(p => Enumerable.Range(1, 5).Select(i => $"{p}_signal{i}")).ToHashSet(), columns.ToHashSet());
    }

    [Fact]
    public void The_re_analysis_keeps_the_samples_of_its_models()
    {
        var disputes = TableOf.Official("replication-gibler-miller-little-2016", "2016", "disputes");
        var columns = SourceCatalogue.Find("replication-gibler-miller-little-2016").Releases.Single().Tables.Single().Columns;
        Assert.Equal((6_505, 44), (disputes.Rows, columns.Count));
        Assert.Equal(["_est_model1", "_est_model2", "_est_model3", "_est_model4"], columns.Select(c => c.HeaderInFile).Where(n => n.StartsWith("_est", StringComparison.Ordinal)));
    }

    [Fact]
    public void Russett_and_Oneal_have_39996_pairs_with_empty_cells_of_openness()
    {
        var dyads = TableOf.Official("replication-russett-oneal-2001", "2001", "dyads");
        Assert.Equal((39_996, 1_204, 2_731), (dyads.Rows, dyads.Where(("opena", "?")).Count, dyads.Where(("openb", "?")).Count));
        Assert.Equal(1_880, dyads.Where(("dispute1", "1")).Count);
    }
}
