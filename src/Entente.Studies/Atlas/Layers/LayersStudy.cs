using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Sources;
using Entente.Store;
using Entente.Store.Catalogue;

namespace Entente.Studies.Atlas.Layers;

/// <summary>What public datasets add to the atlas, where the user has brought them into the store.</summary>
public sealed class LayersStudy(StoreFolder folder, Record record)
{
    /// <summary>Every layer there can be; for one that is not there, why.</summary>
    public ImmutableArray<LayerView> List()
    {
        using var store = DataStore.Open(folder);
        return [.. LayerCatalogue.All.Select(rule => View(rule, Find(store, rule)))];
    }

    /// <summary>What changes when the dataset behind a layer is another; null where it is not in the store.</summary>
    /// <exception cref="UnknownNameException">There is no such layer.</exception>
    public string? Stamp(string id)
    {
        var rule = Rule(id);
        using var store = DataStore.Open(folder);
        return Find(store, rule) is { } version ? $"{id}-{version.Version}-{version.ImportedAt.UtcTicks:x}" : null;
    }

    /// <summary>The ties of a layer; of a pair, runs of days that touch are one.</summary>
    /// <exception cref="UnknownNameException">There is no such layer, or its dataset is not in the store.</exception>
    public LayerTies Ties(string id)
    {
        var rule = Rule(id);
        using var store = DataStore.Open(folder);
        var version = Find(store, rule) ?? throw new UnknownNameException(Absence(rule));
        var ties = rule.Read(store, version, new(record.States)).Distinct().ToList();
        var placed = ties.Where(t => !t.A.IsNone && !t.B.IsNone && t.A != t.B).Select(t => rule.IsDirected || t.A.CompareTo(t.B) < 0 ? t : new(t.B, t.A, t.First, t.Last));
        var joined = placed.GroupBy(t => (t.A, t.B)).OrderBy(g => g.Key.A).ThenBy(g => g.Key.B).SelectMany(Joined).ToList();
        StateId[] states = [.. joined.SelectMany(t => new[] { t.A, t.B }).Distinct().Order()];
        return new(View(rule, version), [.. states.Select(s => s.ToString())], [.. joined.Select(t => Array.BinarySearch(states, t.A))], [.. joined.Select(t => Array.BinarySearch(states, t.B))],
            [.. joined.Select(t => t.First.DayNumber)], [.. joined.Select(t => t.Last.DayNumber)], ties.Count(t => t.A.IsNone || t.B.IsNone));
    }

    private static IEnumerable<LayerTie> Joined(IEnumerable<LayerTie> ofPair)
    {
        LayerTie? running = null;
        foreach (var tie in ofPair.OrderBy(t => t.First))
            if (running is { } run && tie.First.DayNumber <= run.Last.DayNumber + 1)
            {
                running = run with { Last = tie.Last > run.Last ? tie.Last : run.Last };
            }
            else
            {
                if (running is { } done)
                    yield return done;
                running = tie;
            }
        if (running is { } last)
            yield return last;
    }

    private static LayerView View(LayerRule rule, DatasetVersion? version)
    {
        var source = SourceCatalogue.Find(rule.Dataset);
        return new(rule.Id, rule.Title, rule.Meaning, rule.IsDirected, rule.Dataset, source.Title, version?.Version, $"{rule.Days.First:O}", $"{rule.Days.Last:O}", version is null ? Absence(rule) : null,
            source.Licence.Line, [.. (version?.Citations ?? source.Citations).Select(c => c.Plain)]);
    }

    // Not every version of a dataset has every table.
    private static DatasetVersion? Find(DataStore store, LayerRule rule) => store.Versions.LastOrDefault(v => v.Dataset == rule.Dataset && v[rule.Table] is not null);

    private static string Absence(LayerRule rule) => $"{SourceCatalogue.Find(rule.Dataset).Title} is not in the store of this machine. Bring it in with: entente data add {rule.Dataset} FILE";

    private static LayerRule Rule(string id) => LayerCatalogue.All.FirstOrDefault(r => r.Id == id)
        ?? throw new UnknownNameException($"No layer is known as '{id}'.{Nearest.Hint(id, LayerCatalogue.All.Select(r => r.Id))}");
}
