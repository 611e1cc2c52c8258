using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using CsCheck;
using Entente.Panels.Recipes;
using Entente.Panels.Rows;
using Entente.Panels.Units;

namespace Entente.Panels.Tests;

/// <summary>What holds for all panels, on recipes and lists of states drawn at random.</summary>
public sealed class PanelLawTests
{
    private static readonly string[] OfStates = ["cinc", "tpop", "cowmaj", "land", "region"];
    private static readonly string[] Symmetric = ["conttype", "prd"];
    private static readonly Gen<(int First, int Last)> Years = Gen.Select(Gen.Int[1900, 1910], Gen.Int[0, 10]).Select((f, n) => (f, Math.Min(1910, f + n)));

    private static readonly Gen<MemberSpell> Spell =
        Gen.Select(Gen.Int[1, 6], Gen.Int[0, 3000], Gen.Int[0, 1500]).Select((code, from, days) => new MemberSpell(code * 100, "", new DateOnly(1900, 1, 1).AddDays(from), new DateOnly(1900, 1, 1).AddDays(from + days), false));

    [Fact]
    public void An_unordered_panel_is_the_half_of_the_ordered_one_that_begins_with_the_lower_number() =>
        Gen.Select(Years, Any(Symmetric)).Sample((years, column) =>
        {
            var recipe = new Recipe(PanelUnit.DyadYear) { Membership = "cow-states", Years = years }.With(column, "cinc");
            var whole = Cells.Of(Build(recipe with { IsDirected = true }));
            Assert.Equal(Cells.Of(Build(recipe)), whole.Where(r => Number(r, 0) < Number(r, 1)));
            Assert.Equal(Sorted(whole.Where(r => Number(r, 0) > Number(r, 1)).Select(r => Turn(r, 3))), Sorted(Cells.Of(Build(recipe))));
        }, iter: 20);

    [Fact]
    public void A_state_has_the_same_cell_in_every_panel() =>
        Gen.Select(Years, Any(OfStates), Gen.Bool).Sample((years, column, isDirected) =>
        {
            var of = Cells.ByKey(Build(new Recipe(PanelUnit.StateYear) { Membership = "cow-states", Years = years }.With(column)), column);
            var pairs = Build(new Recipe(PanelUnit.DyadYear) { Membership = "cow-states", Years = years, IsDirected = isDirected }.With(column));
            foreach (int side in (int[])[1, 2])
                Assert.All(Cells.Of(pairs, $"ccode{side}", "year").Zip(Cells.Of(pairs, $"{column}{side}")), c => Assert.Equal(of[c.First], c.Second));
        }, iter: 20);

    [Fact]
    public void Filtering_and_adding_columns_may_change_places() =>
        Gen.Select(Years, Gen.Double[0, 400], Gen.Bool).Sample((years, least, isDirected) =>
        {
            var bare = new Recipe(PanelUnit.DyadYear) { Membership = "cow-states", Years = years, IsDirected = isDirected };
            PanelFilter filter = new PanelFilter.Where("cinc", Comparison.AtLeast, least);
            var filtered = Cells.Of(Build(bare.Where(filter)));
            var columns = Cells.ByKey(Build(bare.With("cinc1")), "cinc1");
            Assert.Equal(filtered.Select(k => $"{k} {columns[k]}"), Cells.Of(Build(bare.With("cinc1").Where(filter))));
        }, iter: 20);

    [Fact]
    public void The_order_of_columns_changes_no_cell() =>
        Gen.Shuffle(OfStates.Concat(Symmetric).Concat(["cow-mids", "atop"]).ToArray()).Sample(columns =>
        {
            var recipe = new Recipe(PanelUnit.DyadYear) { Membership = "cow-states" };
            var (one, other) = (Build(recipe.With(columns)), Build(recipe.With(columns.Reverse())));
            string[] names = [.. one.Columns.Select(c => c.Name)];
            Assert.Equal(names.Order(StringComparer.Ordinal), other.Columns.Select(c => c.Name).Order(StringComparer.Ordinal));
            Assert.Equal(Cells.Of(one, names), Cells.Of(other, names));
        }, iter: 10);

    [Fact]
    public void Some_years_of_a_panel_are_those_years_of_the_whole() =>
        Gen.Select(Years, Any(PanelUnit.StateYear, PanelUnit.DyadYear, PanelUnit.KadYear, PanelUnit.StateDay, PanelUnit.DisputeDyadYear)).Sample((years, unit) =>
        {
            var recipe = new Recipe(unit) { Membership = "cow-states" }.With("cinc", "cowmaj");
            if (recipe.States > 1)
                recipe = recipe.With("conttype");
            var whole = Build(recipe);
            var at = Cells.Of(whole, "year").Select(y => int.Parse(y, CultureInfo.InvariantCulture) is var year && year >= years.First && year <= years.Last);
            Assert.Equal(Cells.Of(whole).Zip(at).Where(r => r.Second).Select(r => r.First), Cells.Of(Build(recipe with { Years = years })));
        }, iter: 25);

    [Fact]
    public void A_pair_is_found_where_it_stands() =>
        Gen.Select(Spell.List[1, 12], Gen.Bool).Sample((spells, isDirected) =>
        {
            var states = new StateYears(StateSystem.Cow, [.. Apart(spells)], 1900, 1912);
            var pairs = new DyadYears(states, isDirected);
            for (int row = 0; row < pairs.Count; row++)
            {
                Assert.Equal(row, pairs.Find(pairs.First[row], pairs.Second[row]));
                if (!isDirected)
                    Assert.Equal(row, pairs.Find(pairs.Second[row], pairs.First[row]));
            }
            // And every two rows of a year that met stand there.
            int met = 0;
            for (int a = 0; a < states.Count; a++)
                for (int b = 0; b < states.Count; b++)
                    if (states.Years[a] == states.Years[b] && states.Ordinals[a] != states.Ordinals[b] && Enumerable.Range(0, 366).Any(d => new DateOnly(states.Years[a], 1, 1).DayNumber + d is var day && states.IsMemberOn(a, day) && states.IsMemberOn(b, day)))
                        met++;
            Assert.Equal(met, isDirected ? pairs.Count : 2 * pairs.Count);
        }, iter: 60);

    [Fact]
    public void Sets_of_k_are_all_sets_whose_members_met() =>
        Gen.Select(Years, Gen.Int[2, 4]).Sample((years, k) =>
        {
            var panel = Build(new Recipe(PanelUnit.KadYear) { Members = k, Membership = "cow-states", Years = years });
            var pairs = Cells.Of(Build(new Recipe(PanelUnit.DyadYear) { Membership = "cow-states", Years = years })).ToHashSet(StringComparer.Ordinal);
            var wanted = new List<string>();
            for (int year = years.First; year <= years.Last; year++)
            {
                int[] codes = [.. MadeStore.Members.Where(m => m.First.Year <= year && m.Last.Year >= year).Select(m => m.Code).Distinct().Order()];
                wanted.AddRange(Sets(codes, k).Where(s => s.All(a => s.All(b => a >= b || pairs.Contains($"{a} {b} {year}")))).Select(s => $"{string.Join(' ', s)} {year}"));
            }
            Assert.Equal(wanted, Cells.Of(panel));
        }, iter: 30);

    [Fact]
    public void Sets_of_two_are_the_pairs()
    {
        var pairs = Build(new Recipe(PanelUnit.DyadYear) { Membership = "cow-states" }.With("cinc", "conttype"));
        var sets = Build(new Recipe(PanelUnit.KadYear) { Members = 2, Membership = "cow-states" }.With("cinc", "conttype"));
        Assert.Equal(pairs.Columns.Select(c => c.Name), sets.Columns.Select(c => c.Name));
        Assert.Equal(Sorted(Cells.Of(pairs)), Sorted(Cells.Of(sets)));
    }

    [Fact]
    public void A_sample_is_drawn_again_by_its_seed_has_no_row_twice_and_none_that_is_not_there()
    {
        var recipe = new Recipe(PanelUnit.KadYear) { Membership = "cow-states" }.With("conttype", "cinc");
        var all = Cells.Of(Build(recipe)).ToHashSet(StringComparer.Ordinal);
        Gen.Select(Gen.Int[1, all.Count], Gen.Int).Sample((rows, seed) =>
        {
            var drawn = Cells.Of(Build(recipe with { Sample = new(rows, seed) }));
            Assert.Equal(rows, drawn.Distinct(StringComparer.Ordinal).Count());
            Assert.All(drawn, r => Assert.Contains(r, all));
            Assert.Equal(drawn, Cells.Of(Build(recipe with { Sample = new(rows, seed) })));
        }, iter: 10);
        Assert.NotEqual(Cells.Of(Build(recipe with { Sample = new(20, 1) })), Cells.Of(Build(recipe with { Sample = new(20, 2) })));
    }

    [Fact]
    public void Every_set_is_drawn_about_equally_often()
    {
        var recipe = new Recipe(PanelUnit.KadYear) { Members = 3, Membership = "cow-states", Years = (1900, 1900) };
        var counts = Enumerable.Range(0, 2000).SelectMany(seed => Cells.Of(Build(recipe with { Sample = new(1, seed) }))).CountBy(r => r).ToDictionary();
        Assert.Equal(20, counts.Count);
        // 19 degrees of freedom: a fair draw goes beyond 43.8 once in a thousand times; the seeds are fixed.
        Assert.True(counts.Values.Sum(n => Math.Pow(n - 100, 2) / 100) < 43.8);
    }

    [Fact]
    public void Ranks_and_sets_are_one_to_one() =>
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, 5]).Where((n, k) => k <= n).Sample((n, k) =>
        {
            var sets = Sets([.. Enumerable.Range(0, n)], k).ToList();
            Assert.Equal(sets.Count, (int)KadYearRows.Choose(n, k));
            for (int rank = 0; rank < sets.Count; rank++)
                Assert.Equal(sets[rank], KadYearRows.Unrank(rank, n, k));
        }, iter: 40);

    [Fact]
    public void There_are_as_many_sets_as_arithmetic_says()
    {
        Assert.Equal(BigInteger.Parse("1313400", CultureInfo.InvariantCulture), KadYearRows.Choose(200, 3));
        Assert.Equal(BigInteger.Zero, KadYearRows.Choose(2, 3));
        Assert.Equal(KadYearRows.Choose(200, 12), KadYearRows.Choose(199, 12) + KadYearRows.Choose(199, 11));
    }

    [Fact]
    public void A_recipe_that_was_written_reads_as_it_was() =>
        Recipes.Sample(r => Assert.Equal(r, RecipeReader.Read(RecipeWriter.Write(r), "recipe.yaml")), iter: 2000);

    private static Gen<Recipe> Recipes
    {
        get
        {
            var word = Gen.OneOf(Any("cinc", "cow-nmc.states.cinc", "v2x_polyarchy1", "x", "null", "true", "1816", "~", "a b", "\"quoted\"", "it's", "a: b", "- c", "#d", "é", "{e}", "tab\there"), Gen.String[Gen.Char.AlphaNumeric, 1, 12]);
            var name = Any("cinc", "polity21", "cow-nmc.states.cinc", "atop_defense");
            var words = word.List[1, 3].Select(w => (IReadOnlyList<string>)w);
            Gen<PanelFilter> filter = Gen.OneOf(
                Gen.Const<PanelFilter>(new PanelFilter.PoliticallyRelevant()), Gen.Int[1, 5].Select(l => (PanelFilter)new PanelFilter.Contiguous(l)),
                Gen.Select(Gen.Double[0, 20000], Gen.Bool).Select((k, t) => (PanelFilter)new PanelFilter.Within(k, t)), Gen.Select(words, Gen.Bool).Select((w, a) => (PanelFilter)new PanelFilter.InRegions(w, a)),
                Gen.Enum<Quantity>().Select(q => (PanelFilter)new PanelFilter.Majors(q)), Gen.Select(words, Gen.Bool).Select((w, a) => (PanelFilter)new PanelFilter.Of(w, a)),
                Gen.Select(name, Gen.Enum<Comparison>(), Gen.Double[-1e300, 1e300]).Select((c, s, v) => (PanelFilter)new PanelFilter.Where(c, s, v)));
            var spell = Gen.Select(word, word.Null(), Gen.Bool, Gen.Bool, Gen.Bool, Gen.Int[1, 5]).Select((e, n, y, o, c, p) => new SpellRule(e) { Name = n, CountsYears = y, LeavesOutOngoing = o, IsCumulative = c, Powers = p });
            var column = Gen.Select(word, word.Null()).Select((c, a) => new ColumnRequest(c, a));
            var first = Gen.Select(Gen.Enum<PanelUnit>(), Gen.Int[2, 12], Gen.Bool, Gen.Enum<StateSystem>(), Gen.Int[0, 9999], Gen.Int[0, 9999], Gen.Bool, Gen.Bool)
                .Select((unit, k, directed, system, a, b, hasYears, isLike) => new Recipe(unit) { Members = unit == PanelUnit.KadYear ? k : 3, IsDirected = directed, System = system, Years = hasYears ? (a, b) : null, IsLikePeacesciencer = isLike });
            return Gen.Select(first, column.List[0, 3], filter.List[0, 3], spell.List[0, 2], Gen.Enum<DisputeRule>().List[0, 4], Gen.Select(Gen.Int[1, 1000], Gen.Int).Nullable(), Gen.Select(word, word).List[0, 2], word.Null())
                .Select((recipe, columns, filters, spells, rules, sample, versions, edge) => recipe with
                {
                    Columns = [.. columns],
                    Filters = [.. filters],
                    Spells = [.. spells],
                    Duplicates = [.. rules],
                    Edge = edge,
                    Sample = sample is { } s ? new(s.Item1, s.Item2) : null,
                    Versions = versions.DistinctBy(v => v.Item1).ToImmutableSortedDictionary(v => v.Item1, v => v.Item2, StringComparer.Ordinal),
                });
        }
    }

    private static Gen<T> Any<T>(params T[] from) => Gen.Int[0, from.Length - 1].Select(i => from[i]);

    private static Panel Build(Recipe recipe) => MadeStore.World.Build(recipe);

    private static int Number(string row, int at) => int.Parse(row.Split(' ')[at], CultureInfo.InvariantCulture);

    // The row of the pair the other way round: its numbers, then each couple of cells that have a number; the rest belongs to the pair.
    private static string Turn(string row, int keys)
    {
        string[] cells = row.Split(' ');
        return string.Join(' ', [cells[1], cells[0], cells[2], cells[keys], cells[^1], cells[^2]]);
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> rows) => rows.Order(StringComparer.Ordinal);

    // The spells of a state must not run into each other.
    private static IEnumerable<MemberSpell> Apart(IEnumerable<MemberSpell> spells)
    {
        foreach (var group in spells.GroupBy(s => s.Code))
        {
            var end = DateOnly.MinValue;
            foreach (var spell in group.OrderBy(s => s.First))
                if (spell.First > end)
                {
                    yield return spell;
                    end = spell.Last;
                }
        }
    }

    private static IEnumerable<int[]> Sets(int[] from, int k) =>
        k == 0 ? [[]] : from.SelectMany((first, i) => Sets(from[(i + 1)..], k - 1).Select(rest => (int[])[first, .. rest]));
}
