using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class AtopTests
{
    [Fact]
    public void Release_5_1_has_789_alliances_of_which_372_last()
    {
        var alliances = TableOf.Official("atop", "5.1", "alliances");
        Assert.Equal((789, 678, 372), (alliances.Rows, alliances.Where(("bilat", "1")).Count, alliances.Where(("ineffect", "1")).Count));
        Assert.Equal([280, 82, 126, 442, 388], ((string[])["defense", "offense", "neutral", "nonagg", "consul"]).Select(k => alliances.Where((k, "1")).Count));
    }

    [Fact]
    public void Files_named_NNA_leave_out_200_pacts_of_non_aggression_alone()
    {
        var (all, some) = (TableOf.Official("atop", "5.1", "alliances"), TableOf.Official("atop", "5.1", "alliances_nna"));
        var missing = all.All("atopid").Except(some.All("atopid")).ToHashSet();
        Assert.Equal(200, missing.Count);
        var rows = Enumerable.Range(0, all.Rows).Where(r => missing.Contains(all[r, "atopid"]));
        Assert.All(rows, r => Assert.Equal("1 0 0 0 0", $"{all[r, "nonagg"]} {all[r, "defense"]} {all[r, "offense"]} {all[r, "neutral"]} {all[r, "consul"]}"));
    }

    [Fact]
    public void A_year_of_zero_is_no_end()
    {
        var members = TableOf.Official("atop", "5.1", "members");
        Assert.Equal(1_146, members.Where(("yrexit", "-")).Count);
        Assert.Equal(members.Where(("ineffect", "1")), members.Where(("last_day", "-")));
    }

    [Fact]
    public void A_member_has_a_row_for_every_phase()
    {
        var members = TableOf.Official("atop", "5.1", "members");
        // The North Atlantic Treaty: its first phase ends when Greece and Turkey come in.
        Assert.Equal(["1949", "1951"], members.Where(("atopid", "3180"), ("member", "2")).Select(r => members[r, "yrent"]).Take(2));
        Assert.Equal(208, members.All("member").Distinct().Count());
    }

    [Fact]
    public void Members_outside_the_COW_system_have_98_rows() => Assert.Equal(98, TableOf.Official("atop", "5.1", "members").Where(("cowsys", "0")).Count);

    [Fact]
    public void A_member_that_comes_back_within_a_phase_has_another_row()
    {
        var members = TableOf.Official("atop", "5.1", "members");
        var twice = Enumerable.Range(0, members.Rows).GroupBy(r => (members[r, "atopid"], members[r, "member"], members[r, "phase"])).Where(g => g.Count() > 1).Select(g => g.Key);
        Assert.Equal([("3015", "651", "0"), ("3205", "651", "0"), ("3740", "345", "2")], twice);
    }

    [Theory]
    [InlineData("4.01", 745, 2_398)]
    [InlineData("5.0", 765, 2_446)]
    public void Older_releases_have_fewer(string version, int alliances, int members) =>
        Assert.Equal((alliances, members), (TableOf.Official("atop", version, "alliances").Rows, TableOf.Official("atop", version, "members").Rows));

    [Fact]
    public void Numbers_of_phases_meet_those_of_institutions_when_rounded()
    {
        var (phases, institutions) = (TableOf.Official("atop", "5.1", "phases"), TableOf.Official("atop", "5.1", "institutions"));
        Assert.NotEqual(phases.All("atopidphase"), institutions.All("atopidphase"));
        Assert.Equal(phases.All("atopidphase").Select(Rounded), institutions.All("atopidphase").Select(Rounded));
    }

    private static double Rounded(string number) => Math.Round(double.Parse(number), 1);

    [Fact]
    public void Links_to_COW_alliances_are_blank_where_there_is_none()
    {
        var alliances = TableOf.Official("atop", "5.1", "alliances");
        Assert.Equal((789 - 310, 789 - 394), (alliances.Where(("cowid", "-")).Count, alliances.Where(("cow4id", "-")).Count));
    }

    [Fact]
    public void Phases_are_849_and_years_of_states_11923() =>
        Assert.Equal((849, 11_923), (TableOf.Official("atop", "5.1", "phases").Rows, TableOf.Official("atop", "5.1", "states").Rows));

    /// <summary>ATOP's own table of ordered pairs could not be had; a package has one made of the same release.</summary>
    [Fact]
    public void Pairs_of_allies_follow_from_the_members_and_meet_a_published_table_of_pairs()
    {
        string[] pledges = ["defense", "offense", "neutral", "nonagg", "consul"];
        var (members, published) = (TableOf.Official("atop", "5.1", "members"), TableOf.Official("peacesciencer", "1.3", "atop_alliance"));
        var parts = Enumerable.Range(0, members.Rows).Select(r => (Alliance: members[r, "atopid"], Phase: members[r, "phase"], State: members[r, "member"],
            First: int.Parse(members[r, "yrent"]), Last: members[r, "yrexit"] == "-" ? 2018 : int.Parse(members[r, "yrexit"]), Owed: string.Concat(pledges.Select(p => members[r, p]))));
        var pairs = new Dictionary<(string, string, int), string>();
        foreach (var phase in parts.GroupBy(p => (p.Alliance, p.Phase)))
            foreach (var debtor in phase)
                foreach (var ally in phase.Where(p => p.State != debtor.State))
                    for (int year = Math.Max(debtor.First, ally.First); year <= Math.Min(debtor.Last, ally.Last); year++)
                        pairs[(debtor.State, ally.State, year)] = Either(pairs.GetValueOrDefault((debtor.State, ally.State, year), "00000"), debtor.Owed);
        var there = Enumerable.Range(0, published.Rows).ToDictionary(r => (published[r, "ccode1"], published[r, "ccode2"], int.Parse(published[r, "year"])), r => string.Concat(pledges.Select(p => published[r, $"atop_{p}"])));

        Assert.Equal(273_296, there.Count);
        Assert.Empty(there.Keys.Except(pairs.Keys));
        // A member that is no state, and the years in which Germany, Yemen and Yugoslavia were one state on the last day and two or more before it.
        var beyond = pairs.Keys.Except(there.Keys).ToList();
        Assert.Equal((34, 20), (beyond.Count, beyond.Count(p => p.Item1 == "8152" || p.Item2 == "8152")));
        Assert.Equal([1990, 1992], beyond.Where(p => p.Item1 != "8152" && p.Item2 != "8152").Select(p => p.Item3).Distinct().Order());
        // A phase that ended within the year counts here; the package takes another. No pledge of the package's is missing.
        var differing = there.Where(p => pairs[p.Key] != p.Value).ToList();
        Assert.Equal(360, differing.Count);
        Assert.All(differing, p => Assert.Equal(pairs[p.Key], Either(pairs[p.Key], p.Value)));

        static string Either(string a, string b) => string.Concat(a.Zip(b, (x, y) => x == '1' || y == '1' ? '1' : '0'));
    }
}
