using Entente.Panels.Recipes;

namespace Entente.Panels.Tests;

/// <summary>Facts that can be counted by hand in a small store.</summary>
public sealed class SmallPanelTests
{
    private static readonly Recipe States = new(PanelUnit.StateYear) { Membership = "cow-states" };
    private static readonly Recipe Pairs = new(PanelUnit.DyadYear) { Membership = "cow-states" };

    [Fact]
    public void Every_member_has_a_row_for_every_year_with_a_day_of_membership()
    {
        var rows = Cells.Of(Build(States));
        Assert.Equal(71, rows.Count);
        Assert.Equal(["255 1900", "255 1901", "255 1902", "255 1903", "255 1904", "255 1907", "255 1908", "255 1909", "255 1910"], rows.Where(r => r.StartsWith("255 ", StringComparison.Ordinal)));
        Assert.Equal(11, rows.Count(r => r.StartsWith("210 ", StringComparison.Ordinal)));
        Assert.Equal(["305 1905"], rows.Where(r => r.StartsWith("305 ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_pair_has_a_row_only_where_both_were_members_on_one_same_day()
    {
        var rows = Cells.Of(Build(Pairs));
        Assert.Equal(193, rows.Count);
        Assert.DoesNotContain("290 300 1903", rows);
        Assert.DoesNotContain("210 305 1905", rows);
        Assert.Contains("210 300 1905", rows);
        Assert.Contains("200 305 1905", rows);
        Assert.Equal(386, Build(Pairs with { IsDirected = true }).Rows);
    }

    [Fact]
    public void Every_day_of_membership_has_a_row()
    {
        var panel = Build(new(PanelUnit.StateDay) { Membership = "cow-states", Years = (1905, 1905) });
        var rows = Cells.Of(panel, "ccode").CountBy(c => c).ToDictionary();
        Assert.Equal((365, 59 + 122, 184), (rows["2"], rows["210"], rows["305"]));
        var all = Build(new(PanelUnit.StateDay) { Membership = "cow-states" });
        Assert.Equal(MadeStore.Members.Sum(m => m.Last.DayNumber - m.First.DayNumber + 1), all.Rows);
    }

    [Fact]
    public void What_is_not_there_has_its_reason()
    {
        var cinc = Cells.ByKey(Build(States.With("cinc")), "cinc");
        Assert.Equal("2.03", cinc["2 1903"]);
        Assert.Equal("(NotCoded)", cinc["210 1902"]);
        Assert.Equal("(NotCoded)", cinc["255 1900"]);
        Assert.Equal("(NotApplicable)", cinc["255 1901"]);
        Assert.Equal("(BeyondCoverage)", cinc["2 1910"]);
        var defence = Cells.ByKey(Build(Pairs.With("atop_defense")), "atop_defense");
        Assert.Equal(("1", "0", "(BeyondCoverage)"), (defence["2 200 1900"], defence["2 200 1902"], defence["2 200 1909"]));
    }

    [Fact]
    public void An_ordered_pair_tells_what_the_first_owes_and_an_unordered_one_what_either_does()
    {
        var directed = Build(Pairs.With("atop_defense", "atop_offense") with { IsDirected = true });
        var (defence, offence) = (Cells.ByKey(directed, "atop_defense"), Cells.ByKey(directed, "atop_offense"));
        Assert.Equal(("1", "0"), (defence["2 200 1900"], defence["200 2 1900"]));
        Assert.Equal(("0", "1"), (offence["2 200 1901"], offence["200 2 1901"]));
        Assert.Equal("1", Cells.ByKey(Build(Pairs.With("atop_offense")), "atop_offense")["2 200 1901"]);
    }

    [Fact]
    public void A_year_has_the_contiguity_of_its_first_month_that_has_one_or_of_its_last()
    {
        var panel = Build(Pairs.With("conttype", "conttype_last"));
        var (first, last) = (Cells.ByKey(panel, "conttype"), Cells.ByKey(panel, "conttype_last"));
        Assert.Equal(("4", "1"), (first["200 210 1903"], last["200 210 1903"]));
        Assert.Equal(("0", "2", "2"), (first["2 200 1904"], first["2 200 1905"], first["2 200 1909"]));
        Assert.Equal("(BeyondCoverage)", first["2 200 1910"]);
        var neighbours = Build(States.With("land", "sea"));
        Assert.Equal(("0", "1", "1"), (Cells.ByKey(neighbours, "land")["200 1903"], Cells.ByKey(neighbours, "sea")["200 1903"], Cells.ByKey(neighbours, "land")["200 1904"]));
        var directed = Cells.ByKey(Build(Pairs.With("conttype") with { IsDirected = true }), "conttype");
        Assert.All(first, c => Assert.Equal((c.Value, c.Value), (directed[c.Key], directed[string.Join(" ", c.Key.Split(" ") is var k ? (string[])[k[1], k[0], k[2]] : [])])));
    }

    [Fact]
    public void Peace_is_counted_by_rows_or_by_years_and_begins_anew_after_an_event()
    {
        var recipe = Pairs.With("cow-mids") with { Filters = [new PanelFilter.Of(["2", "200"], true)], Years = (1900, 1909) };
        Assert.Equal(["0 0", "1 1", "0 0", "0 0", "1 1", "0 0", "1 1", "2 2", "3 3", "(BeyondCoverage) (BeyondCoverage)"], Spell(new("cowmidongoing") { Powers = 1, IsCumulative = false, Name = "a" }, new("cowmidongoing") { CountsYears = true, Name = "b" }));
        Assert.Equal(["0 0", "1 1", "(NotApplicable) (NotApplicable)", "0 1", "1 2", "0 2", "1 3", "2 4", "3 5", "(BeyondCoverage) (BeyondCoverage)"], Spell(new("cowmidongoing") { LeavesOutOngoing = true, IsCumulative = true, Name = "a" }, null));
        var powers = Build(recipe with { Spells = [new("cowmidongoing") { Powers = 3 }] });
        Assert.Equal("3 9 27", Cells.Of(powers, "cowmidspell", "cowmidspell2", "cowmidspell3")[8]);

        List<string> Spell(SpellRule one, SpellRule? two) => Cells.Of(Build(recipe with { Spells = two is null ? [one] : [one, two] }), two is null ? ["a", "a_cumulative"] : ["a", "b"]);
    }

    [Fact]
    public void A_gap_in_the_rows_counts_where_years_are_counted()
    {
        var recipe = States.With("cowmaj") with { Filters = [new PanelFilter.Of(["255"], true)], Years = (1900, 1908), Spells = [new("cowmaj") { Name = "rows" }, new("cowmaj") { Name = "years", CountsYears = true }] };
        Assert.Equal(["1900 0 0", "1901 1 1", "1902 2 2", "1903 3 3", "1904 4 4", "1907 5 7", "1908 6 8"], Cells.Of(Build(recipe), "year", "rows", "years"));
    }

    [Fact]
    public void Disputes_are_reduced_by_the_rules_in_their_order_and_the_log_tells()
    {
        var panel = Build(Pairs.With("cow-mids", "cow-mids.dispnum"));
        var number = Cells.ByKey(panel, "dispnum");
        Assert.Equal(("1", "3", "5", "(NotApplicable)"), (number["2 200 1901"], number["2 200 1902"], number["2 200 1904"], number["2 200 1903"]));
        Assert.Contains("cow-mids: several disputes of a pair in a year became one; rows removed by rule, in order: onset 2, fatality 2, hostility 0, minimum-duration 0, maximum-duration 0, reciprocated 0, first-month 2, first 0.", panel.Notes);
        Assert.Equal("1", Chosen(DisputeRule.Hostility)["2 200 1902"]);
        Assert.Equal("2", Chosen(DisputeRule.Onset, DisputeRule.MaximumDuration)["2 200 1902"]);
        Assert.Equal("4", Chosen(DisputeRule.First)["2 200 1904"]);
        Assert.Contains(Build(Pairs.With("cow-mids.dispnum") with { Duplicates = [] }).Notes, n => n.EndsWith("in order: first 6.", StringComparison.Ordinal));

        Dictionary<string, string> Chosen(params DisputeRule[] rules) => Cells.ByKey(Build(Pairs.With("cow-mids.dispnum") with { Duplicates = [.. rules] }), "dispnum");
    }

    [Fact]
    public void Filters_keep_what_is_known_to_hold_and_tell_what_nobody_knows()
    {
        Assert.Equal(193 - 21, Build(Pairs.Where(new PanelFilter.Contiguous(5)) with { Years = (1900, 1909) }).Rows + Build(Pairs.With("conttype").Where(new PanelFilter.Where("conttype", Comparison.Equal, 0)) with { Years = (1900, 1909) }).Rows);
        // In 1909 nobody knows who is a major power, but a border is known; in 1910 neither.
        var relevant = Build(Pairs.Where(new PanelFilter.PoliticallyRelevant()) with { Years = (1909, 1910) });
        Assert.Equal(["2 200 1909", "200 210 1909", "344 346 1909"], Cells.Of(relevant));
        Assert.Equal(["filter politically-relevant: 3 of 42 rows kept; 39 left out because it cannot be told."], relevant.Notes);
        Assert.Equal(["255 1902", "255 1903", "255 1904", "255 1907", "255 1908", "255 1909"], Cells.Of(Build(States.Where(new PanelFilter.Of(["255"], true), new PanelFilter.Where("cinc", Comparison.Greater, 0)))));
        Assert.Equal(11, Build(Pairs.Where(new PanelFilter.InRegions(["europe"], false), new PanelFilter.Of(["2"], false), new PanelFilter.Of(["State 200", "200", "2"], true))).Rows);
        Assert.Equal(Build(Pairs).Rows, Build(Pairs.Where(new PanelFilter.Majors(Quantity.Any)) with { Years = (1900, 1908) }).Rows + Build(Pairs.Where(new PanelFilter.Majors(Quantity.None)) with { Years = (1900, 1908) }).Rows + Build(Pairs with { Years = (1909, 1910) }).Rows);
    }

    [Fact]
    public void Filters_that_contradict_each_other_leave_an_empty_table_and_say_so()
    {
        foreach (var unit in (Recipe[])[Pairs, new(PanelUnit.KadYear) { Membership = "cow-states" }])
        {
            var panel = Build(unit.With("cinc").Where(new PanelFilter.Of(["2"], true), new PanelFilter.InRegions(["africa"], true)));
            Assert.Equal(0, panel.Rows);
            Assert.Contains("No row is left: the filters together keep none. Leave one of them out, or ask for other years.", panel.Notes);
            string file = Path.Combine(Path.GetTempPath(), $"entente-empty-{Environment.ProcessId}.csv");
            Assert.Equal(0, Entente.Panels.Output.PanelFile.Write(panel, file, cancellation: TestContext.Current.CancellationToken));
            Assert.Equal(string.Join(',', panel.Columns.Select(c => c.Name)), File.ReadAllText(file).Trim());
            File.Delete(file);
        }
    }

    [Fact]
    public void Trade_is_turned_with_the_pair()
    {
        var panel = Build(Pairs.With("trade-flows") with { IsDirected = true, Years = (1900, 1900) });
        var (flow1, flow2) = (Cells.ByKey(panel, "flow1"), Cells.ByKey(panel, "smoothflow2"));
        Assert.Equal(("10", "20", "30", "(NotCoded)", "(NotCoded)"), (flow1["2 200 1900"], flow1["200 2 1900"], flow1["200 210 1900"], flow1["210 200 1900"], flow1["2 255 1900"]));
        Assert.Equal(("20.5", "10.5"), (flow2["2 200 1900"], flow2["200 2 1900"]));
    }

    [Fact]
    public void A_recipe_may_pin_a_version_and_choose_whose_members_count()
    {
        Assert.Equal("2.03", Cells.ByKey(Build(States.With("cinc")), "cinc")["2 1903"]);
        Assert.Equal("4.06", Cells.ByKey(Build(States.With("cinc") with { Versions = States.Versions.Add("cow-nmc", "6.0") }), "cinc")["2 1903"]);
        Assert.Equal(71, Build(States with { Membership = "cow-states@2016" }).Rows);
        Assert.Equal(71, Build(States with { Membership = "gw-states", System = StateSystem.Gw }).Rows);
        Assert.True(Build(States with { Membership = "record", Years = (2000, 2000) }).Rows > 180);
        var used = Build(States.With("cinc") with { Versions = States.Versions.Add("cow-nmc", "6.0") }).Versions;
        Assert.Equal(["cow-nmc 6.0", "cow-states 2016"], used.Select(v => $"{v.Dataset} {v.Version}"));
    }

    [Fact]
    public void A_leader_has_a_row_for_every_year_in_office_while_the_state_was_a_member()
    {
        var recipe = new Recipe(PanelUnit.LeaderYear) { System = StateSystem.Gw, Membership = "gw-states" };
        var panel = Build(recipe.With("leader", "lead"));
        Assert.Equal(["TWO-1 2 1900 Ada F 50 2 1", "TWO-1 2 1901 Ada F 51 3 1", "TWO-1 2 1902 Ada F 52 4 1", "TWO-1 2 1903 Ada F 53 5 1", "TWO-2 2 1903 Ben M (NotCoded) 1 (NotCoded)"], Cells.Of(panel).Take(5));
        Assert.Equal(["255-1 255 1903", "255-1 255 1904", "255-1 255 1907"], Cells.Of(panel, "obsid", "gwcode", "year").Where(r => r.StartsWith("255", StringComparison.Ordinal)));
        Assert.Equal(["1903", "1904", "1905", "1906", "1907"], Cells.Of(Build(recipe with { Membership = "none", Years = (1900, 1910) }), "obsid", "year").Where(r => r.StartsWith("255", StringComparison.Ordinal)).Select(r => r[6..]));
    }

    [Fact]
    public void Two_leaders_have_a_row_where_they_were_in_office_on_one_day_and_peace_counts_by_pair_of_leaders()
    {
        var recipe = new Recipe(PanelUnit.LeaderDyadYear) { System = StateSystem.Gw, Membership = "gw-states" };
        var rows = Cells.Of(Build(recipe), "obsid1", "obsid2", "year");
        // Cem is in office with Ada and with Ben in 1903, with Ben again in 1904 and 1907, when his state is a member; with Dora in 1903. Ben comes after Dora has gone.
        Assert.Equal(["TWO-1 255-1 1903", "TWO-1 290-1 1903", "TWO-2 255-1 1903", "255-1 290-1 1903", "TWO-2 255-1 1904", "TWO-2 255-1 1907"], rows);
        Assert.Equal(12, Build(recipe with { IsDirected = true }).Rows);
        var spells = Build(recipe.With("microstate") with { Spells = [new("microstate1") { Name = "s" }, new("microstate1") { Name = "y", CountsYears = true }] });
        Assert.Equal(["0 0", "0 0", "0 0", "0 0", "1 1", "2 4"], Cells.Of(spells, "s", "y"));
    }

    [Fact]
    public void Disputes_have_a_row_for_each_pair_and_year_and_take_columns_of_both_states()
    {
        var recipe = new Recipe(PanelUnit.DisputeDyadYear) { Membership = "cow-states" };
        var panel = Build(recipe.With("fatality1", "cinc", "atop_offense"));
        Assert.Equal(["1 2 200 1901 0 2.01 200.01 1", "1 2 200 1902 0 2.02 200.02 0"], Cells.Of(panel).Take(2));
        Assert.Equal((7, 14), (panel.Rows, Build(recipe with { IsDirected = true }).Rows));
        Assert.Equal(5, Build(recipe with { Years = (1902, 1904) }).Rows);
    }

    [Fact]
    public void Alliances_phases_and_members_stand_as_they_are_and_have_no_columns_of_states()
    {
        Assert.Equal(["1000 1900 1904 1", "1005 1906 (NotApplicable) 0"], Cells.Of(Build(new Recipe(PanelUnit.Alliance).With("atop"))));
        Assert.Equal(["1000 0 1900 1", "1000 1 1902 0", "1005 0 1906 0"], Cells.Of(Build(new Recipe(PanelUnit.AlliancePhase).With("atop"))));
        Assert.Equal(["1005 2 0 1906 1910"], Cells.Of(Build(new Recipe(PanelUnit.AllianceMember).With("atop").Where(new PanelFilter.Where("yrexit", Comparison.AtLeast, 1910)))));
        var refused = Assert.Throws<PanelException>(() => Build(new Recipe(PanelUnit.AllianceMember).With("cinc")));
        Assert.Equal("'cinc' is about single states, which a panel by alliance-member does not have. See what it has: entente columns --unit alliance-member", refused.Message);
    }

    [Fact]
    public void A_network_has_a_row_for_each_edge_with_its_weight()
    {
        var panel = Build(new Recipe(PanelUnit.NetworkYear) { Membership = "cow-states", IsDirected = true, Edge = "atop_consul" }.With("cinc"));
        Assert.Equal(["200 210 1900 200 210 1", "210 200 1900 210 200 1"], Cells.Of(panel));
        Assert.Contains(panel.Notes, n => n.StartsWith("filter where weight != 0: 2 of 386 rows kept", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_without_years_tells_the_same_of_every_year()
    {
        Assert.Equal(["B", "B"], Cells.Of(Build(States.With("letter").Where(new PanelFilter.Of(["2"], true)) with { Years = (1900, 1901) }), "letter"));
        Assert.Equal("(NotCoded)", Cells.ByKey(Build(States.With("letter")), "letter")["210 1900"]);
    }

    private static Panel Build(Recipe recipe) => MadeStore.World.Build(recipe, TestContext.Current.CancellationToken);
}
