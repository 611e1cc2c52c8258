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
}
