using Entente.Corpus;
using Entente.Domain.Text;
using Entente.Panels.Columns;
using Entente.Panels.Recipes;
using Entente.Panels.Rows;
using Entente.Store;

namespace Entente.Panels;

/// <summary>Everything from which panels are made: a store of datasets and the record of treaties.</summary>
/// <example><code>
/// using var store = DataStore.Open(StoreFolder.OfUser());
/// var world = new PanelWorld(store, EmbeddedRecord.Open());
/// var panel = world.Build(new Recipe(PanelUnit.DyadYear) { IsDirected = true }.Between(1816, 2016).With("nmc", "contiguity"));
/// </code></example>
public sealed class PanelWorld(DataStore store, Record record)
{
    /// <summary>The columns that can be had.</summary>
    /// <param name="system">The state system.</param>
    /// <param name="versions">Versions of datasets, where not the latest.</param>
    public ColumnCatalogue Columns(StateSystem system = StateSystem.Cow, IReadOnlyDictionary<string, string>? versions = null) =>
        new(new PanelSources(store, record, system, versions ?? new Dictionary<string, string>(StringComparer.Ordinal)));

    /// <summary>Builds the panel of a recipe.</summary>
    /// <exception cref="PanelException">The recipe asks for what cannot be had; the message tells what, and the way out.</exception>
    public Panel Build(Recipe recipe, CancellationToken cancellation = default)
    {
        Check(recipe);
        var sources = new PanelSources(store, record, recipe.System, recipe.Versions, recipe.IsLikePeacesciencer);
        foreach (var (dataset, version) in recipe.Versions)
            if (sources.Find(dataset) is null)
                throw new PanelException(store.Find(dataset) is null
                    ? $"versions: the store holds no dataset '{dataset}'.{Nearest.Hint(dataset, store.Versions.Select(v => v.Dataset).Distinct(StringComparer.Ordinal))} Import it: entente data add {dataset} PATH"
                    : $"versions: the store holds no {dataset} {version}; it has {string.Join(", ", store.Versions.Where(v => v.Dataset == dataset).Select(v => v.Version))}.");
        return new PanelBuild(recipe, sources, States(recipe, sources), cancellation).Build();
    }

    private static void Check(Recipe recipe)
    {
        if (recipe.Unit == PanelUnit.KadYear && recipe.Members is < 2 or > 12)
            throw new PanelException($"unit: a set has 2 to 12 states, not {recipe.Members}.");
        if (recipe.Years is { } years && years.First > years.Last)
            throw new PanelException($"years: {years.First}–{years.Last} ends before it begins.");
        if (recipe.Sample is { } sample && (recipe.Unit != PanelUnit.KadYear || sample.Rows <= 0))
            throw new PanelException(sample.Rows <= 0 ? $"sample: {sample.Rows} rows are none; give a number above 0." : $"sample: only k-ads are drawn at random; a panel by {recipe.UnitName} is complete. Leave the sample out.");
        if (recipe.Unit == PanelUnit.NetworkYear && recipe.Edge is null)
            throw new PanelException("edge: a network needs the column whose pairs are its edges, as: edge: atop_defense");
        if (recipe.Unit != PanelUnit.NetworkYear && recipe.Edge is not null)
            throw new PanelException($"edge: a panel by {recipe.UnitName} has no edges. Use unit: network-year, or leave the edge out.");
        if (recipe.IsDirected && recipe.States < 2)
            throw new PanelException($"directed: a row of a panel by {recipe.UnitName} is about {(recipe.States == 0 ? "no pair" : "one state")}, so that it has no direction. Leave it out.");
        if (recipe.Membership == "none" && (recipe.Unit != PanelUnit.LeaderYear || recipe.System != StateSystem.Gw))
            throw new PanelException("membership: none is for leader-year with system: gw alone, for Archigos numbers states so. Name a list of states, or leave membership out, and the record counts.");
        if (recipe.Unit is PanelUnit.DisputeDyadYear or PanelUnit.Alliance or PanelUnit.AlliancePhase or PanelUnit.AllianceMember && recipe.System == StateSystem.Gw)
            throw new PanelException($"system: {recipe.UnitName} comes with COW numbers alone. Use system: cow.");
        if (recipe.Spells.Length > 0 && recipe.Unit is PanelUnit.KadYear or PanelUnit.StateDay)
            throw new PanelException($"spells: a panel by {recipe.UnitName} has none; they count the years of states, pairs and leaders.");
    }

    private static StateYears States(Recipe recipe, PanelSources sources)
    {
        var members = Members(recipe, sources);
        int first = members.Min(m => m.First.Year), last = members.Max(m => m.Last.Year);
        var (from, to) = recipe.Years is { } asked ? (Math.Max(first, asked.First), Math.Min(last, asked.Last)) : (first, last);
        if (from > to)
            throw new PanelException($"years: {recipe.Years!.Value.First}–{recipe.Years.Value.Last} lies outside the list of states, which covers {first}–{last}.");
        return new(recipe.System, members, from, to);
    }

    private static List<MemberSpell> Members(Recipe recipe, PanelSources sources)
    {
        if (recipe.Membership is "record" or "none")
            return Memberships.OfRecord(sources.Record, recipe.System);
        var (dataset, version) = recipe.Membership.Split('@', 2) is [var d, var v] ? (d, v) : (recipe.Membership, null);
        string[] lists = [.. Memberships.DatasetsFor(recipe.System)];
        if (!lists.Contains(dataset))
            throw new PanelException($"membership: '{dataset}' is no list of {(recipe.System == StateSystem.Cow ? "COW" : "Gleditsch–Ward")} states; expected record, {string.Join(" or ", lists)}.{Nearest.Hint(dataset, lists)}");
        var found = sources.Store.Find(dataset, version ?? recipe.Versions.GetValueOrDefault(dataset)) ?? throw new PanelException($"membership: the store holds no {recipe.Membership.Replace('@', ' ')}. Import it: entente data add {dataset} PATH; or leave membership out, and the record counts.");
        return Memberships.OfDataset(sources.Store, found, recipe.System);
    }
}
