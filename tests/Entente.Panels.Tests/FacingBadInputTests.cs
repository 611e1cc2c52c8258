using Entente.Panels.Output;
using Entente.Panels.Recipes;

namespace Entente.Panels.Tests;

/// <summary>What a user is told who asks for what cannot be had: place, value, what was expected, and the way out.</summary>
public sealed class FacingBadInputTests
{
    private const string Units = "state-year, state-day, dyad-year, triad-year, leader-year, leader-dyad-year, alliance, alliance-phase, alliance-member, dispute-dyad-year, network-year, 4-ad-year";
    private const string Keys = "unit, directed, system, membership, years, versions, columns, filters, spells, duplicates, sample, edge, disputes, like";
    private const string Filters = "politically-relevant, contiguous, within, regions, majors, states, where";

    [Theory]
    [InlineData("", "r.yaml:1:1: The file is empty.")]
    [InlineData("just text", "r.yaml:1:1: A recipe: expected keys with values, as unit: dyad-year.")]
    [InlineData("columns: [nmc]", "r.yaml:1:1: The recipe has no unit; begin with one of: " + Units + ".")]
    [InlineData("unit: dyad-years", "r.yaml:1:7: unit: 'dyad-years' is unknown; expected " + Units + " (any number of states). Did you mean 'dyad-year' or '4-ad-year'?")]
    [InlineData("unit: kad-year", "r.yaml:1:7: unit: 'kad-year' is unknown; expected " + Units + " (any number of states). Did you mean '4-ad-year' or 'dyad-year'?")]
    [InlineData("unit: [dyad-year]", "r.yaml:1:7: unit: expected one word or number.")]
    [InlineData("unit: dyad-year\ncolums: [nmc]", "r.yaml:2:1: 'colums' is no key of a recipe; expected " + Keys + ". Did you mean 'columns'?")]
    [InlineData("unit: dyad-year\nunit: state-year", "r.yaml:2:1: The key 'unit' stands twice (first on line 1); keep one.")]
    [InlineData("unit: dyad-year\ndirected: yes", "r.yaml:2:11: directed: 'yes' is neither true nor false.")]
    [InlineData("unit: dyad-year\nsystem: cwo", "r.yaml:2:9: system: 'cwo' is unknown; expected cow, gw. Did you mean 'cow'?")]
    [InlineData("unit: dyad-year\nyears: 1816 to 2016", "r.yaml:2:8: years: '1816 to 2016' is no range of years; expected as 1816-2016.")]
    [InlineData("unit: dyad-year\nyears: ١٨١٦", "r.yaml:2:8: years: '١٨١٦' is no range of years; expected as 1816-2016.")]
    [InlineData("unit: dyad-year\nversions: 6.0", "r.yaml:2:11: versions: expected keys with values, as cow-nmc: \"6.0\".")]
    [InlineData("unit: dyad-year\ncolumns: {nmc: 1, democracy: 2}", "r.yaml:2:10: columns: expected a list, as [nmc, democracy].")]
    [InlineData("unit: dyad-year\ncolumns:", "r.yaml:2:9: columns: expected one word or number.")]
    [InlineData("unit: dyad-year\ncolumns:\n  - a: b\n    c: d", "r.yaml:3:5: columns: a column with a name of its own is written as - my_name: cow-nmc.states.cinc, one to a line.")]
    [InlineData("unit: dyad-year\ncolumns: [\"\": cinc]", "r.yaml:2:11: columns: the column's own name is empty; write it as - my_name: cow-nmc.states.cinc.")]
    [InlineData("unit: dyad-year\nfilters: [politically_relevant]", "r.yaml:2:11: filters: 'politically_relevant' is unknown; expected " + Filters + ". Did you mean 'politically-relevant'?")]
    [InlineData("unit: dyad-year\nfilters: [{}]", "r.yaml:2:11: filters: a filter is empty; expected one of " + Filters + ".")]
    [InlineData("unit: dyad-year\nfilters: [{politically-relevant: false}]", "r.yaml:2:34: filters: politically-relevant: false keeps every row; leave the filter out.")]
    [InlineData("unit: dyad-year\nfilters: [{contiguous: 6}]", "r.yaml:2:24: contiguous: '6' is no whole number from 1 to 5.")]
    [InlineData("unit: dyad-year\nfilters: [{within: far}]", "r.yaml:2:20: within: 'far' is no distance; expected kilometres, as 1000.")]
    [InlineData("unit: dyad-year\nfilters: [{within: -5 km}]", "r.yaml:2:20: within: '-5' is no distance; expected kilometres, as 1000.")]
    [InlineData("unit: dyad-year\nfilters: [{within: 5, by: rail}]", "r.yaml:2:11: filters: within … by 'rail' is unknown; expected capitals or territory.")]
    [InlineData("unit: dyad-year\nfilters: [{within: 5, of: all}]", "r.yaml:2:23: filters: within has no 'of'; expected within, by.")]
    [InlineData("unit: dyad-year\nfilters: [{regions: []}]", "r.yaml:2:21: regions: the list is empty; name at least one, or leave the filter out.")]
    [InlineData("unit: dyad-year\nfilters: [{states: [USA], of: none}]", "r.yaml:2:31: of: expected all or any.")]
    [InlineData("unit: dyad-year\nfilters: [{majors: few}]", "r.yaml:2:20: majors: 'few' is unknown; expected any, all, none.")]
    [InlineData("unit: dyad-year\nfilters: [{where: polity2 is high}]", "r.yaml:2:19: where: 'polity2 is high' is no comparison; expected as polity21 >= 6.")]
    [InlineData("unit: dyad-year\nfilters: [{where: polity2 > NaN}]", "r.yaml:2:19: where: 'polity2 > NaN' is no comparison; expected as polity21 >= 6.")]
    [InlineData("unit: dyad-year\nspells: [{name: peace}]", "r.yaml:2:10: spells: which event? Write event: and the name of a column of zeros and ones.")]
    [InlineData("unit: dyad-year\nspells: [{event: e, cont: years}]", "r.yaml:2:21: spells: 'cont' is unknown; expected event, name, count, leave-out-ongoing, cumulative, powers. Did you mean 'count'?")]
    [InlineData("unit: dyad-year\nspells: [{event: e, count: days}]", "r.yaml:2:28: count: 'days' is unknown; expected years or rows.")]
    [InlineData("unit: dyad-year\nspells: [{event: e, powers: 9}]", "r.yaml:2:29: powers: '9' is no whole number from 1 to 5.")]
    [InlineData("unit: dyad-year\nduplicates: [fatalities]", "r.yaml:2:14: duplicates: 'fatalities' is unknown; expected onset, fatality, hostility, minimum-duration, maximum-duration, reciprocated, first-month, first. Did you mean 'fatality'?")]
    [InlineData("unit: triad-year\nsample: 100", "r.yaml:2:9: sample: expected keys with values, as {rows: 10000, seed: 7}.")]
    [InlineData("unit: triad-year\nsample: {rows: 100}", "r.yaml:2:9: sample: a sample needs rows and seed, as {rows: 10000, seed: 7}, so that it can be drawn again.")]
    [InlineData("unit: triad-year\nsample: {rows: 100, seeds: 1}", "r.yaml:2:21: sample: 'seeds' is unknown; expected rows and seed.")]
    [InlineData("unit: triad-year\nsample: {rows: 0, seed: 1}", "r.yaml:2:16: rows: '0' is no whole number from 1 to 50000000.")]
    [InlineData("unit: dyad-year\nlike: R", "r.yaml:2:7: like: 'R' is unknown; expected peacesciencer.")]
    [InlineData("unit: &a dyad-year\nedge: *a", "r.yaml:1:7: An anchor (&name) is not allowed in a record; write the value where it is needed.")]
    [InlineData("unit: dyad-year\n---\nunit: dyad-year", "r.yaml:2:1: A second YAML document begins here; write one record in a file.")]
    public void A_recipe_that_cannot_be_read_is_refused_with_its_place(string text, string message) =>
        Assert.Equal(message, Assert.Throws<PanelException>(() => RecipeReader.Read(text, "r.yaml")).Message);

    [Theory]
    [InlineData("unit: 1-ad-year", "unit: a set has 2 to 12 states, not 1.")]
    [InlineData("unit: 13-ad-year", "unit: a set has 2 to 12 states, not 13.")]
    [InlineData("unit: state-year\nyears: 1910-1900", "years: 1910–1900 ends before it begins.")]
    [InlineData("unit: state-year\nyears: 1816-1850", "years: 1816–1850 lies outside the list of states, which covers 1900–1910.")]
    [InlineData("unit: state-year\ndirected: true", "directed: a row of a panel by state-year is about one state, so that it has no direction. Leave it out.")]
    [InlineData("unit: dyad-year\nsample: {rows: 5, seed: 1}", "sample: only k-ads are drawn at random; a panel by dyad-year is complete. Leave the sample out.")]
    [InlineData("unit: triad-year\nyears: 1900-1900\nsample: {rows: 21, seed: 1}", "The sample has 21 rows, and there are only 20 sets of 3 states in these years. Leave the sample out, or ask for fewer rows.")]
    [InlineData("unit: triad-year\nyears: 1903-1903\nsample: {rows: 33, seed: 1}", "There are fewer than 33 sets of 3 states that were members together in these years. Ask for fewer rows.")]
    [InlineData("unit: network-year", "edge: a network needs the column whose pairs are its edges, as: edge: atop_defense")]
    [InlineData("unit: dyad-year\nedge: atop_defense", "edge: a panel by dyad-year has no edges. Use unit: network-year, or leave the edge out.")]
    [InlineData("unit: network-year\nedge: cinc", "edge: 'cinc' is about single states; an edge is a number about pairs of states, as atop_defense.")]
    [InlineData("unit: network-year\nedge: atop_defence", "edge: There is no column or family 'atop_defence'. Did you mean 'atop_defense' or 'atopd_defence' or 'atop_offense'? Search with: entente columns atop_defence")]
    [InlineData("unit: dispute-dyad-year\ndisputes: mids", "disputes: 'mids' is unknown; expected cow-mids or gml-mids.")]
    [InlineData("unit: triad-year\nspells: [cinc]", "spells: a panel by triad-year has none; they count the years of states, pairs and leaders.")]
    [InlineData("unit: state-year\nversions: {cow-nmc: \"5.0\"}", "versions: the store holds no cow-nmc 5.0; it has 6.0, 7.0.")]
    [InlineData("unit: state-year\nversions: {cow-nnc: \"5.0\"}", "versions: the store holds no dataset 'cow-nnc'. Did you mean 'cow-nmc'? Import it: entente data add cow-nnc PATH")]
    [InlineData("unit: state-year\nmembership: cow-state", "membership: 'cow-state' is no list of COW states; expected record, cow-states or isard. Did you mean 'cow-states'?")]
    [InlineData("unit: state-year\nmembership: isard", "membership: the store holds no isard. Import it: entente data add isard PATH; or leave membership out, and the record counts.")]
    [InlineData("unit: state-year\nmembership: none", "membership: none is for leader-year with system: gw alone, for Archigos numbers states so. Name a list of states, or leave membership out, and the record counts.")]
    [InlineData("unit: state-year\ncolumns: [cincc]", "r.yaml:3: There is no column or family 'cincc'. Did you mean 'cinc'? Search with: entente columns cincc")]
    [InlineData("unit: state-year\ncolumns: [atop_defense]", "r.yaml:3: 'atop_defense' is about pairs of states, which a panel by state-year does not have. See what it has: entente columns --unit state-year")]
    [InlineData("unit: state-year\ncolumns: [democracy]", "r.yaml:3: 'democracy' needs a dataset that the store does not hold: isard. Import it: entente data add isard PATH")]
    [InlineData("unit: dyad-year\ncolumns: [cinc3]", "r.yaml:3: 'cinc3': there is no number 3; here 'cinc' is numbered 1, 2.")]
    [InlineData("unit: dyad-year\ncolumns: [cinc0]", "r.yaml:3: 'cinc0': there is no number 0; here 'cinc' is numbered 1, 2.")]
    [InlineData("unit: dyad-year\ncolumns: [conttype1]", "r.yaml:3: 'conttype1': here 'conttype' has no number; leave 1 out.")]
    [InlineData("unit: triad-year\ncolumns: [conttype31]", "r.yaml:3: 'conttype31': there is no number 31; here 'conttype' is numbered 12, 13, 23.")]
    [InlineData("unit: state-year\ncolumns: [nmc, cinc]", "Two columns would be called 'cinc': cow-nmc.states.cinc (cow-nmc 7.0). Give one of them another name in the recipe: - cinc_other: cow-nmc.states.cinc")]
    [InlineData("unit: state-year\ncolumns: [{year: cinc}]", "Two columns would be called 'year': key.year (computed) and cow-nmc.states.cinc (cow-nmc 7.0). Give one of them another name in the recipe: - year_other: cow-nmc.states.cinc")]
    [InlineData("unit: state-year\ncolumns: [{power: nmc}]", "r.yaml:3: 'nmc' stands for 7 columns, which cannot all be called 'power'. Name one of them: milex, milper, irst, pec, tpop, upop, cinc.")]
    [InlineData("unit: state-year\nfilters: [{regions: [europa]}]", "regions: 'europa' is unknown; expected americas, europe, africa, middle-east, asia, oceania. Did you mean 'europe'?")]
    [InlineData("unit: state-year\nfilters: [{states: [Atlantis]}]", "states: 'Atlantis' names no state of this system in these years. Give its name, its abbreviation or its number; entente state Atlantis tells what is known by that name.")]
    [InlineData("unit: state-year\nfilters: [{where: cin > 1}]", "where: There is no column or family 'cin'. Did you mean 'cinc'? Search with: entente columns cin")]
    [InlineData("unit: state-year\nfilters: [{where: nmc > 1}]", "where: 'nmc' stands for several columns, and one is compared. Name it: milex, milper, irst, pec, tpop, upop, cinc.")]
    [InlineData("unit: state-year\nfilters: [{where: rating = 1}]", "where: 'rating' holds text, which cannot be compared with the number 1. Name a column of numbers.")]
    [InlineData("unit: state-year\nfilters: [{where: upto = 1.5}]", "where: 'upto' holds days, which cannot be compared with the number 1.5. Name a column of numbers.")]
    [InlineData("unit: state-year\ncolumns: [cowmaj]\nspells: [cowmajor]", "spells: the event 'cowmajor' is no column of this panel. Add it to the columns, or name one of cowmaj.")]
    [InlineData("unit: state-year\ncolumns: [rating]\nspells: [rating]", "spells: the event 'rating' holds text; name a column of zeros and ones.")]
    public void A_recipe_that_cannot_be_built_is_refused_with_the_way_out(string text, string message)
    {
        string[] lines = text.Split('\n');
        string whole = string.Join('\n', (string[])[lines[0], text.Contains("membership", StringComparison.Ordinal) ? "# as it stands" : "membership: cow-states", .. lines[1..]]);
        Assert.Equal(message, Assert.Throws<PanelException>(() => MadeStore.World.Build(RecipeReader.Read(whole, "r.yaml"), TestContext.Current.CancellationToken).Rows).Message);
    }

    [Theory]
    [InlineData(PanelUnit.Alliance)]
    [InlineData(PanelUnit.AlliancePhase)]
    [InlineData(PanelUnit.AllianceMember)]
    [InlineData(PanelUnit.DisputeDyadYear)]
    public void What_comes_with_COW_numbers_alone_says_so(PanelUnit unit) =>
        Assert.Equal($"system: {RecipeWords.Of(unit)} comes with COW numbers alone. Use system: cow.", Assert.Throws<PanelException>(() => MadeStore.World.Build(new Recipe(unit) { System = StateSystem.Gw }, TestContext.Current.CancellationToken)).Message);

    [Fact]
    public void A_row_without_states_is_not_filtered_by_them() =>
        Assert.Equal("filter states: a row of this unit has no state to go by. Leave the filter out.", Assert.Throws<PanelException>(() => MadeStore.World.Build(new Recipe(PanelUnit.Alliance).Where(new PanelFilter.Of(["2"], true)), TestContext.Current.CancellationToken)).Message);

    [Fact]
    public void Only_rows_by_year_have_peace() =>
        Assert.Equal("spells: only units by year have peace spells.", Assert.Throws<PanelException>(() => MadeStore.World.Build(new Recipe(PanelUnit.Alliance).With("atop") with { Spells = [new("defense")] }, TestContext.Current.CancellationToken)).Message);

    [Fact]
    public void Files_that_are_no_recipes_are_refused_at_once()
    {
        string folder = Directory.CreateTempSubdirectory("entente-recipes-").FullName;
        try
        {
            string path = Path.Combine(folder, "r.yaml");
            Assert.StartsWith($"There is no recipe '{path}'. Write one (entente panel --schema tells how)", Refusal(), StringComparison.Ordinal);
            File.WriteAllText(path, "");
            Assert.Equal($"{path}:1:1: The file is empty.", Refusal());
            File.WriteAllBytes(path, [.. Enumerable.Range(0, 60_000).Select(i => (byte)(i * 7919 >> 3))]);
            Assert.StartsWith($"{path}:", Refusal(), StringComparison.Ordinal);
            File.WriteAllText(path, new string('[', 100_000));
            Assert.Contains("nested deeper than 24 levels", Refusal(), StringComparison.Ordinal);
            File.WriteAllText(path, "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n");
            Assert.Contains("An anchor (&name) is not allowed", Refusal(), StringComparison.Ordinal);
            File.WriteAllText(path, "unit: dyad-year\ncolumns: [" + string.Join(", ", Enumerable.Repeat("cinc", 200_000)) + "]\n");
            Assert.Equal($"The recipe '{path}' has {new FileInfo(path).Length:N0} characters; a recipe has at most 1,048,576. Check that it is the right file.", Refusal());
            File.WriteAllText(path, "unit: state-year\nmembership: cow-states\ncolumns: [" + string.Join(", ", Enumerable.Range(0, 100_000).Select(i => $"c{i}")) + "]\n");
            var watch = System.Diagnostics.Stopwatch.StartNew();
            Assert.Contains("There is no column or family 'c0'.", Refusal(), StringComparison.Ordinal);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10));
            Assert.StartsWith($"The recipe '{folder}' cannot be read: ", Assert.Throws<PanelException>(() => RecipeReader.ReadFile(folder)).Message, StringComparison.Ordinal);

            string Refusal() => Assert.Throws<PanelException>(() => MadeStore.World.Build(RecipeReader.ReadFile(path), TestContext.Current.CancellationToken)).Message;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_refused_before_anything_is_made()
    {
        var panel = MadeStore.World.Build(new Recipe(PanelUnit.StateYear) { Membership = "cow-states" }, TestContext.Current.CancellationToken);
        Assert.StartsWith("'x.xlsx': the kind of file is told by its ending; expected .parquet", Assert.Throws<PanelException>(() => PanelFile.FormatOf("x.xlsx")).Message, StringComparison.Ordinal);
        Assert.Contains("there is no folder '/nowhere/at/all'. Make it, or name another.", Assert.Throws<PanelException>(() => PanelFile.Write(panel, "/nowhere/at/all/x.csv", cancellation: TestContext.Current.CancellationToken)).Message, StringComparison.Ordinal);
    }
}
