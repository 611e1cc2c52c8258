using System.Globalization;
using Entente.Domain.Data;
using Entente.Panels.Recipes;
using Entente.Store.Tables;

namespace Entente.Panels.Tests;

/// <summary>Certificates beside the eight tables: what several sources tell of the same thing agrees, or the difference is counted here and explained in docs/panels/differences.md.</summary>
public sealed class CertificateTests
{
    private static readonly Recipe Pairs = new(PanelUnit.DyadYear) { Membership = "isard", IsDirected = true, Years = (1816, 2016) };

    [Theory]
    [InlineData("cow-mids", "cow_mid_ddydisps", "cowmid", 10_230)]
    [InlineData("gml-mids", "gml_mid_ddydisps", "gmlmid", 9_284)]
    public void Our_reduction_of_disputes_is_the_reduced_table_of_the_other_program(string family, string table, string prefix, int rows)
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        string[] names = ["dispnum", "sidea1", "sidea2", "fatality1", "fatality2", "fatalpre1", "fatalpre2", "hiact1", "hiact2", "hostlev1", "hostlev2", "orig1", "orig2", "fatality", "hostlev", "mindur", "maxdur", "recip", "stmon"];
        var columns = names.Select(n => (Ours: $"{family}.{n}", Theirs: $"peacesciencer.{table}.{n}")).Concat(((string[])["onset", "ongoing"]).Select(n => (Ours: $"{family}.{prefix}{n}", Theirs: $"peacesciencer.{table}.{prefix}{n}"))).ToList();
        var panel = Build(Pairs with { Columns = [.. columns.SelectMany((c, i) => new ColumnRequest[] { new(c.Ours, $"o{i}"), new(c.Theirs, $"t{i}") })] });
        var block = panel.Blocks().Single();
        var told = panel["t0"].In(block);
        int[] cases = [.. Enumerable.Range(0, block.Count).Where(r => told.AbsenceAt(r) == Absence.Present)];
        Assert.Equal(rows, cases.Length);
        var ours = panel["o0"].In(block);
        Assert.Equal(rows, Enumerable.Range(0, block.Count).Count(r => ours.AbsenceAt(r) == Absence.Present));
        for (int i = 0; i < columns.Count; i++)
        {
            var (one, other) = (panel[$"o{i}"].In(block), panel[$"t{i}"].In(block));
            Assert.All(cases, r => Assert.Equal((columns[i].Ours, other.At(r)), (columns[i].Ours, one.At(r))));
        }
    }

    [Fact]
    public void Contiguity_by_the_official_file_differs_from_the_other_program_where_its_zeros_hide_a_border()
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var own = Build(Pairs.With("conttype", "prd", "conttype_last"));
        var like = Build(Pairs.With("conttype", "prd", "conttype_last") with { IsLikePeacesciencer = true });
        Assert.Equal(["1|0 1020", "2|0 4", "3|0 2", "4|0 232", "5|0 122"], Differences(own["conttype"], own, like["conttype"], like));
        Assert.Equal(["1|0 56", "2|0 8", "3|0 4", "4|0 14", "5|0 14"], Differences(own["conttype_last"], own, like["conttype_last"], like));
        Assert.Equal(["1|0 582"], Differences(own["prd"], own, like["prd"], like));
        string[] ofStates = ["land", "sea", "land_last", "sea_last"];
        var states = new Recipe(PanelUnit.StateYear) { Membership = "isard" }.With(ofStates);
        var (ownStates, likeStates) = (Build(states), Build(states with { IsLikePeacesciencer = true }));
        Assert.Equal([726, 351, 43, 34], ofStates.Select(n => Count(Differences(ownStates[n], ownStates, likeStates[n], likeStates))));
        var unordered = Pairs with { IsDirected = false, Filters = [new PanelFilter.PoliticallyRelevant()] };
        Assert.Equal(291, Build(unordered).Rows - Build(unordered with { IsLikePeacesciencer = true }).Rows);
    }

    [Fact]
    public void Contiguity_of_a_year_is_one_that_the_file_of_years_gives_it()
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var panel = Build(Pairs.With("conttype") with { Columns = [new("conttype"), new("cow-contiguity.directed_years.conttype", "of_years")] });
        // The file of years has two rows for a pair whose level changes within the year; either may stand first there, so that these cells may differ and no other does.
        Assert.Equal(["0|(NotApplicable) 1829850", "1|2 2", "1|4 2", "1|5 4", "2|1 2", "2|4 2", "3|1 2", "4|1 2", "4|2 1", "4|5 4", "5|1 2", "5|4 6"], Differences(panel["conttype"], panel, panel["of_years"], panel));
        Assert.Equal(29, Count(Differences(panel["conttype"], panel, panel["of_years"], panel).Skip(1)));
    }

    [Theory]
    [InlineData(StateSystem.Cow, "false_cow_dyads")]
    [InlineData(StateSystem.Gw, "false_gw_dyads")]
    public void Pairs_of_a_year_that_never_met_are_the_false_pairs_of_the_other_program(StateSystem system, string table)
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var recipe = new Recipe(PanelUnit.StateYear) { Membership = "isard", System = system, Years = (1816, 2024) };
        var members = Cells.Of(Build(recipe)).Select(r => r.Split(' ')).ToLookup(r => r[1], r => r[0]);
        var met = Cells.Of(Build(recipe with { Unit = PanelUnit.DyadYear, IsDirected = true })).ToHashSet(StringComparer.Ordinal);
        var apart = members.SelectMany(year => year.SelectMany(_ => year, (a, b) => (a, b)).Where(p => p.a != p.b).Select(p => $"{p.a} {p.b} {year.Key}")).Where(p => !met.Contains(p));
        string[] lines = File.ReadAllLines(Path.Combine(Repository.SharedData!, "peacesciencer", table + ".csv"));
        string[] header = lines[0].Split(',');
        int[] at = [.. (system == StateSystem.Cow ? (string[])["ccode1", "ccode2", "year"] : ["gwcode1", "gwcode2", "year"]).Select(n => Array.IndexOf(header, n))];
        Assert.Equal(lines.Skip(1).Select(l => l.Split(',')).Select(l => $"{l[at[0]]} {l[at[1]]} {l[at[2]]}").Order(StringComparer.Ordinal), apart.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("atop_defense", "atopd_defence", 0, 213)]
    [InlineData("atop_offense", "atopd_offence", 0, 34)]
    [InlineData("atop_neutral", "atopd_neutrality", 0, 104)]
    [InlineData("atop_nonagg", "atopd_non_aggression", 4, 74)]
    [InlineData("atop_consul", "atopd_consultation", 4, 0)]
    public void Obligations_by_members_and_phases_differ_from_the_yearly_flags_so_often(string flag, string obligation, int flagAlone, int obligationAlone)
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var panel = Build(Pairs.With(flag, obligation));
        Assert.Equal(((string[])[$"0|1 {obligationAlone}", $"1|0 {flagAlone}"]).Where(d => !d.EndsWith(" 0", StringComparison.Ordinal)), Differences(panel[flag], panel, panel[obligation], panel));
    }

    [Fact]
    public void What_either_of_a_pair_owes_is_more_than_what_the_lower_number_owes_the_higher()
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        string[] flags = ["atop_alliance", "atop_defense", "atop_offense", "atop_neutral", "atop_nonagg", "atop_consul"];
        var (ordered, unordered) = (Build((Pairs with { Years = (1816, 1945) }).With(flags)), Build((Pairs with { Years = (1816, 1945), IsDirected = false }).With(flags)));
        Assert.Equal(120_175, unordered.Rows);
        Assert.Equal([0, 43, 0, 23, 0, 0], flags.Select(f =>
        {
            var ofOrdered = Cells.ByKey(ordered, f);
            return Cells.ByKey(unordered, f).Count(c => c.Value != ofOrdered[c.Key]);
        }));
    }

    [Fact]
    public void A_number_that_passes_to_another_state_within_a_year_keeps_the_duties_of_both()
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var panel = Build((Pairs with { Years = (1992, 2006), Filters = [new PanelFilter.Of(["345"], false)] }).With("entente_dialogue_days", "entente_non_aggression_days"));
        Assert.Contains(Cells.ByKey(panel, "entente_non_aggression_days"), c => c.Key.EndsWith(" 1992", StringComparison.Ordinal) && c.Value != "0");
    }

    [Fact]
    public void Leaders_by_COW_numbers_are_those_of_the_other_program_and_one_more()
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var panel = Build(new Recipe(PanelUnit.LeaderYear) { Membership = "isard" }.With("leader"));
        // By its rule there are 16,241: it has no number for Laos in 1953, where Gleditsch and Ward begin in 1954 and COW in October 1953.
        Assert.Equal(16_242, panel.Rows);
        var rows = Cells.Of(panel, "obsid", "ccode", "year").ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "LAO-1951 812 1953", "GFR-1982 260 1990", "GFR-1982 255 1990", "YEM-1978 678 1990", "YEM-1978 679 1990" }, rows);
    }

    [Fact]
    public void A_leader_outside_the_membership_has_the_figures_of_a_year_in_which_the_state_was_a_member()
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var panel = Build(new Recipe(PanelUnit.LeaderYear) { Membership = "none", System = StateSystem.Gw }.With("polity2", "ethfrac"));
        var (polity, ethnic) = (Cells.ByKey(panel, "polity2"), Cells.ByKey(panel, "ethfrac"));
        // Habibullah died in February 1919 and Afghanistan is a member since May; Päts left in June 1940 and Estonia until August.
        Assert.Equal(("-6", "(OutsideMembership)"), (polity["AFG-1901 700 1919"], polity["AFG-1901 700 1918"]));
        // Of the table of ethnic groups the years of leaders without a member are left empty: 20 rows.
        Assert.Equal("(OutsideMembership)", ethnic["DRV-1945 816 1945"]);
    }

    [Theory]
    [InlineData("ucdp", 1_779)]
    [InlineData("ucdp-civil", 1_645)]
    [InlineData("ucdp-extrasystemic", 56)]
    [InlineData("ucdp-territory", 951)]
    [InlineData("ucdp-government", 1_095)]
    [InlineData("ucdp-wars", 587)]
    public void Armed_conflicts_are_had_by_type_by_issue_and_by_intensity(string family, int ongoing)
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        // The counts are those of the other program.
        var recipe = new Recipe(PanelUnit.StateYear) { Membership = "isard", System = StateSystem.Gw, Years = (1946, 2020) };
        Assert.Equal(ongoing, Cells.Of(Build(recipe.With(family)), "ucdpongoing").Count(c => c == "1"));
    }

    [Fact]
    public void A_leader_is_in_the_disputes_of_his_own_days()
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var panel = Build(new Recipe(PanelUnit.LeaderYear) { Membership = "isard" }.With("gml-mids"));
        var (going, onset) = (Cells.ByKey(panel, "gmlmidongoing"), Cells.ByKey(panel, "gmlmidonset"));
        Assert.All(going.Zip(onset), c => Assert.True(c.First.Value == "1" || c.Second.Value != "1"));
        // Dispute 2 begins in May 1902 under Roosevelt and Salisbury, who left in July.
        Assert.Equal(("1", "1"), (onset["USA-1901 2 1902"], onset["UKG-1895 200 1902"]));
        Assert.Equal("(BeyondCoverage)", going["USA-2009 2 2011"]);
        // Counted once more by the rule of the other program, day by day, outside this one: 15,221 years of leaders before 2011.
        int[] ones = [.. ((string[])["gmlmidongoing", "gmlmidonset", "gmlmidongoing_init", "gmlmidonset_init"]).Select(n => Cells.ByKey(panel, n).Where(c => c.Value == "1").Select(c => $"{c.Key.Split(' ')[0]} {c.Key.Split(' ')[2]}").Distinct().Count())];
        Assert.Equal([4508, 3239, 2498, 1967], ones);
    }

    [Fact]
    public void What_the_other_program_fills_with_zeros_is_told_as_unknown()
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var recipe = new Recipe(PanelUnit.StateYear) { Membership = "isard", Years = (1816, 2024) };
        Assert.Equal(1_170, Cells.Of(Build(recipe.With("gml-mids")), "gmlmidongoing").Count(c => c == "(BeyondCoverage)"));
        Assert.DoesNotContain("(BeyondCoverage)", Cells.Of(Build(recipe.With("gml-mids") with { IsLikePeacesciencer = true }), "gmlmidongoing"));
        var onsets = recipe.With("ucdp-onsets") with { System = StateSystem.Gw };
        Assert.Equal(9_722, Cells.Of(Build(onsets), "sumonset1").Count(c => c[0] == '('));
        Assert.DoesNotContain(Cells.Of(Build(onsets with { IsLikePeacesciencer = true }), "sumnewconf", "sumonset1", "sumonset2", "sumonset3", "sumonset5", "sumonset10"), c => c.Contains('('));
        Assert.Equal(13_206, Cells.Of(Build(recipe.With("leaders-of-year")), "n_leaders").Count(c => c[0] != '('));
        Assert.Equal(13_194, Cells.Of(Build(recipe.With("leaders-of-year") with { IsLikePeacesciencer = true }), "n_leaders").Count(c => c[0] != '('));
    }

    [Theory]
    [InlineData("cow-mids", PanelUnit.DyadYear, "fatality fatality1 fatality2 fatalpre1 fatalpre2", 13_044)]
    [InlineData("gml-mids", PanelUnit.DyadYear, "fatality fatality1 fatality2 fatalpre1 fatalpre2", 3_762)]
    [InlineData("cow-civil-wars", PanelUnit.StateYear, "sideadeaths sidebdeaths", 782)]
    public void The_code_of_the_other_program_for_the_unknown_stands_where_we_leave_the_cell_empty(string family, PanelUnit unit, string columns, int cells)
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        string[] names = columns.Split(' ');
        var recipe = new Recipe(unit) { Membership = "isard", IsDirected = unit == PanelUnit.DyadYear, Columns = [.. names.Select(n => new ColumnRequest($"{family}.{n}", n))] };
        var (own, like) = (Build(recipe), Build(recipe with { IsLikePeacesciencer = true }));
        Assert.Equal(cells, names.Sum(n => Count(Differences(own[n], own, like[n], like))));
        Assert.All(names, n => Assert.Single(Differences(own[n], own, like[n], like), d => d.StartsWith("(NotCoded)|-9 ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(PanelUnit.StateYear, "tpop cinc sum_igo_full imports exports lterrthreat", "tpop 1 cinc 1 sum_igo_full 1 imports 65 exports 157 lterrthreat 1")]
    [InlineData(PanelUnit.StateYear, "n_ideological n_interventionary n_positional n_spatial land sea", "n_ideological 222 n_interventionary 221 n_positional 279 n_spatial 711 land 729 sea 398")]
    [InlineData(PanelUnit.DyadYear, "atop_alliance atop_defense atop_offense atop_neutral atop_nonagg atop_consul dyadigos ongoingrivalry cowmidongoing gmlmidongoing", "atop_alliance 2829 atop_defense 1112 atop_offense 602 atop_neutral 30 atop_nonagg 2100 atop_consul 525 dyadigos 160 ongoingrivalry 859 cowmidongoing 2 gmlmidongoing 0")]
    public void A_state_by_numbers_of_the_other_system_is_found_by_itself_or_by_the_crosswalk_of_the_other_program(PanelUnit unit, string columns, string differences)
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        string[] names = columns.Split(' ');
        var recipe = new Recipe(unit) { Membership = "isard", System = StateSystem.Gw }.With(names);
        var (own, like) = (Build(recipe), Build(recipe with { IsLikePeacesciencer = true }));
        Assert.Equal(differences, string.Join(' ', names.Select(n => $"{n} {Count(Differences(own[n], own, like[n], like))}")));
    }

    [Fact]
    public void A_capital_that_moved_within_the_year_is_the_new_one_at_its_end()
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var panel = Build(new Recipe(PanelUnit.DyadYear) { Membership = "isard", System = StateSystem.Gw, Years = (1832, 1834) }.With("capdist", "capdist_last"));
        var (first, last) = (Numbers("capdist"), Numbers("capdist_last"));
        // The United Provinces of Central America moved from Guatemala to Sonsonate in November 1833 and to San Salvador in June 1834; the list lets Guatemala go on through 1834.
        Assert.Equal([3005.6796451352, 3005.6796451352, 3005.6796451352], first);
        Assert.Equal([3005.6796451352, 3065.9849606512, 3048.912949871], last);

        double[] Numbers(string column) => [.. ((int[])[1832, 1833, 1834]).Select(y => Math.Round(double.Parse(Cells.ByKey(panel, column)[$"2 89 {y}"], CultureInfo.InvariantCulture), 10))];
    }

    [Fact]
    public void Of_two_numbers_of_the_other_system_in_a_year_the_one_at_its_end_counts()
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var people = Cells.ByKey(Build(new Recipe(PanelUnit.StateYear) { Membership = "isard", System = StateSystem.Gw, Years = (1989, 1991) }.With("tpop")), "tpop");
        Assert.Equal(("8857", "11279", "11613"), (people["678 1989"], people["678 1990"], people["678 1991"]));
        Assert.Equal(("62062", "79402", "79984"), (people["260 1989"], people["260 1990"], people["260 1991"]));
    }

    [Theory]
    [InlineData("leader-years-cow")]
    [InlineData("obligations-2026")]
    [InlineData("state-years-conflict")]
    [InlineData("triads")]
    public void A_sample_recipe_can_be_made(string name)
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        Assert.True(Build(RecipeReader.ReadFile(PublishedStore.Sample(name))).Rows > 5000);
    }

    [Theory]
    [InlineData(StateSystem.Cow, 17_706, 195)]
    [InlineData(StateSystem.Gw, 20_849, 197)]
    public void The_record_goes_on_where_the_other_program_lets_its_last_states_go_on(StateSystem system, int rows, int withoutCapital)
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        // It makes as many rows of states through 2025 when asked for the most recent year; its list of capitals ends with 2024 there.
        var recipe = new Recipe(PanelUnit.StateYear) { System = system, Years = (1816, 2025) };
        var (own, like) = (Build(recipe.With("mincapdist")), Build(recipe.With("mincapdist") with { IsLikePeacesciencer = true }));
        Assert.Equal(rows, own.Rows);
        Assert.Equal(withoutCapital, Differences(own["mincapdist"], own, like["mincapdist"], like).Sum(d => d.Contains("|(NotCoded) ", StringComparison.Ordinal) ? int.Parse(d.Split(' ')[^1], CultureInfo.InvariantCulture) : 0));
    }

    [Fact]
    public void A_microstate_is_one_whatever_list_of_states_the_panel_follows()
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var recipe = new Recipe(PanelUnit.StateYear) { System = StateSystem.Gw, Years = (1816, 2020) };
        var (byRecord, byIsard) = (Cells.ByKey(Build(recipe.With("microstate")), "microstate"), Cells.ByKey(Build(recipe.With("microstate") with { Membership = "isard" }), "microstate"));
        Assert.Equal(1_575, byIsard.Count(c => c.Value == "1"));
        Assert.Equal(byIsard.Where(c => c.Value == "1").Select(c => c.Key), byRecord.Where(c => c.Value == "1").Select(c => c.Key));
        Assert.DoesNotContain("(NotCoded)", byRecord.Values);
        // By COW's numbers too, from the day that a state is a member there.
        var byCow = Cells.ByKey(Build(recipe.With("microstate") with { System = StateSystem.Cow }), "microstate");
        Assert.Equal(("1", "0"), (byCow["221 1993"], byCow["220 1993"]));
    }

    [Fact]
    public void Figures_of_countries_stand_under_the_state_that_is_meant()
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var panel = Build(new Recipe(PanelUnit.StateYear) { Membership = "isard", Years = (1949, 2024) }.With("wb_gdp", "wb_pop", "sipri_current", "sipri_constant"));
        var (product, people, spending) = (Cells.ByKey(panel, "wb_gdp"), Cells.ByKey(panel, "wb_pop"), Cells.ByKey(panel, "sipri_current"));
        Assert.Equal(("9051043870.121965", "(NotCoded)"), (product["530 1993"], product["530 1992"]));
        // The World Bank counts the Russian Federation since 1960, the whole of Germany since 1960, Sudan without its south since 1960.
        Assert.Equal(("(NotCoded)", "148394216"), (people["365 1990"], people["365 1991"]));
        Assert.Equal(("(NotCoded)", "79433029"), (people["260 1990"], people["255 1990"]));
        Assert.Equal(("(NotCoded)", "36140806"), (people["625 2010"], people["625 2011"]));
        Assert.Equal(("(NotCoded)", "7350222"), (people["345 2007"], people["345 2008"]));
        // Zeros that stand for a missing rate of exchange, and zeros that are none.
        Assert.Equal(("(NotCoded)", "(NotCoded)", "(NotCoded)"), (spending["365 1992"], spending["345 1975"], spending["265 1975"]));
        Assert.Equal(("0", "0"), (spending["94 1990"], spending["395 1990"]));
        Assert.NotEqual("(NotCoded)", spending["260 1980"]);
        Assert.NotEqual("(NotCoded)", spending["490 1980"]);
        Assert.Empty(panel.Notes);
    }

    [Theory]
    [InlineData("gml-mids", PanelUnit.StateYear)]
    [InlineData("cow-wars", PanelUnit.DyadYear)]
    [InlineData("cow-civil-wars", PanelUnit.StateYear)]
    [InlineData("cow-civil-wars-central", PanelUnit.StateYear)]
    [InlineData("cow-civil-wars-local", PanelUnit.StateYear)]
    [InlineData("td-rivalries", PanelUnit.DyadYear)]
    [InlineData("arms-races", PanelUnit.DyadYear)]
    [InlineData("maoz-powers", PanelUnit.StateYear)]
    [InlineData("numbers", PanelUnit.StateYear)]
    [InlineData("ucdp-onsets", PanelUnit.StateYear)]
    [InlineData("territorial-threat", PanelUnit.StateYear)]
    [InlineData("leaders-of-year", PanelUnit.StateYear)]
    [InlineData("igos", PanelUnit.StateYear)]
    [InlineData("igos", PanelUnit.DyadYear)]
    [InlineData("world-bank-figures", PanelUnit.StateYear)]
    [InlineData("military-spending", PanelUnit.StateYear)]
    public void A_family_can_be_had(string family, PanelUnit unit)
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        foreach (var system in Enum.GetValues<StateSystem>())
        {
            var panel = Build(new Recipe(unit) { Membership = "isard", System = system, Years = (1816, 2024) }.With(family));
            var block = panel.Blocks().Single();
            Assert.All(panel.Columns.Skip(panel.Keys), c => Assert.Contains(Enumerable.Range(0, block.Count), r => c.In(block).AbsenceAt(r) == Absence.Present));
        }
    }

    // Pairs of cells that differ, and how often.
    private static IEnumerable<string> Differences(PanelColumn one, Panel of, PanelColumn other, Panel and)
    {
        var (a, b) = (one.In(of.Blocks().Single()), other.In(and.Blocks().Single()));
        return Enumerable.Range(0, (int)of.Rows).Select(r => (Cell(a, r), Cell(b, r))).Where(c => c.Item1 != c.Item2).CountBy(c => $"{c.Item1}|{c.Item2}").OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key} {c.Value}").ToList();
    }

    private static int Count(IEnumerable<string> differences) => differences.Sum(d => int.Parse(d.Split(' ')[^1], CultureInfo.InvariantCulture));

    private static string Cell(Pick pick, int row) => pick.AbsenceAt(row) == Absence.Present ? $"{pick.NumberAt(row)}" : $"({pick.AbsenceAt(row)})";

    private static Panel Build(Recipe recipe) => PublishedStore.World.Build(recipe, TestContext.Current.CancellationToken);
}
