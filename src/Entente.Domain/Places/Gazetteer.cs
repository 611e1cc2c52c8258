using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Domain.Text;

namespace Entente.Domain.Places;

/// <summary>All places, regions and treaty areas, found by id or by name.</summary>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<string, Place> _byId;
    private readonly FrozenDictionary<string, Area> _areas;
    private readonly Lazy<FrozenDictionary<string, Place>> _byName;

    public Gazetteer(IEnumerable<Place> places, IEnumerable<Region> regions, IEnumerable<Area> areas)
    {
        Places = [.. places.OrderBy(p => p.Id, StringComparer.Ordinal)];
        Regions = [.. regions];
        Areas = [.. areas.OrderBy(a => a.Id, StringComparer.Ordinal)];
        _byId = Places.ToFrozenDictionary(p => p.Id);
        _areas = Areas.ToFrozenDictionary(a => a.Id);
        _byName = new(IndexNames);
    }

    public ImmutableArray<Place> Places { get; }

    public ImmutableArray<Region> Regions { get; }

    public ImmutableArray<Area> Areas { get; }

    public Area? Area(string id) => _areas.GetValueOrDefault(id);

    /// <summary>The place of that id, name or alias; of "South China Sea, Second Thomas Shoal" the part named last that is known.</summary>
    /// <remarks>Such lists run from the wide to the narrow or the other way; a part that is land or reef wins over a sea.</remarks>
    public Place? Find(string name)
    {
        if (Known(name) is { } whole)
            return whole;
        var parts = name.Split([',', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Known).OfType<Place>().ToList();
        return parts.Find(p => !p.IsWater) ?? parts.LastOrDefault();
    }

    /// <summary>Known names near to a misspelt one.</summary>
    public string Hint(string name) => Nearest.Hint(name, Places.SelectMany(p => p.Names.Append(p.Name)));

    private Place? Known(string name) =>
        _byId.GetValueOrDefault(name) ?? _byName.Value.GetValueOrDefault(Names.Fold(name));

    private FrozenDictionary<string, Place> IndexNames()
    {
        var index = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var place in Places)
            foreach (string name in place.Names.Append(place.Name))
                index.TryAdd(Names.Fold(name), place);
        return index.ToFrozenDictionary();
    }
}
