using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Domain.Text;

namespace Entente.Domain.Places;

/// <summary>All places, regions and treaty areas, found by id or by name.</summary>
public sealed class Gazetteer
{
    private readonly Lazy<ImmutableArray<Place>> _places;
    private readonly Lazy<ImmutableArray<Region>> _regions;
    private readonly Lazy<ImmutableArray<Area>> _areas;
    private readonly Func<string, Area?> _area;
    private readonly Dictionary<string, Area?> _found = new(StringComparer.Ordinal);
    private readonly Lazy<FrozenDictionary<string, Place>> _byName;

    public Gazetteer(IEnumerable<Place> places, IEnumerable<Region> regions, IEnumerable<Area> areas)
        : this(() => places, () => regions, () => areas, id => areas.FirstOrDefault(a => a.Id == id))
    {
    }

    /// <summary>A gazetteer that loads each of its parts, and single areas, when they are first asked for.</summary>
    public Gazetteer(Func<IEnumerable<Place>> places, Func<IEnumerable<Region>> regions, Func<IEnumerable<Area>> areas, Func<string, Area?> area)
    {
        _area = area;
        _places = new(() => [.. places().OrderBy(p => p.Id, StringComparer.Ordinal)]);
        _regions = new(() => [.. regions()]);
        _areas = new(() => [.. areas().OrderBy(a => a.Id, StringComparer.Ordinal)]);
        _byName = new(IndexNames);
    }

    public ImmutableArray<Place> Places => _places.Value;

    public ImmutableArray<Region> Regions => _regions.Value;

    public ImmutableArray<Area> Areas => _areas.Value;

    public Area? Area(string id)
    {
        lock (_found)
        {
            if (!_found.TryGetValue(id, out var area))
                _found[id] = area = _area(id);
            return area;
        }
    }

    /// <summary>The place of that id, name or alias; of "South China Sea, Second Thomas Shoal" the part named last that is known.</summary>
    /// <remarks>Such lists run from the wide to the narrow or the other way; a part that is land or reef wins over a sea.</remarks>
    public Place? Find(string name)
    {
        if (Known(name) is { } whole)
            return whole;
        var parts = name.Split([',', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Known).OfType<Place>().ToList();
        return parts.Find(p => !p.IsWater) ?? parts.LastOrDefault() ?? Within(name);
    }

    /// <summary>The place named within a longer text, as "the Red Sea off Yemen": a sea before land, then the longest name.</summary>
    private Place? Within(string text)
    {
        string folded = $" {Names.Fold(text)} ";
        return folded.Length < 12 ? null : _byName.Value.Where(n => n.Key.Length > 4 && folded.Contains($" {n.Key} ", StringComparison.Ordinal))
            .OrderBy(n => n.Value.IsWater ? 0 : 1).ThenByDescending(n => n.Key.Length).ThenBy(n => n.Key, StringComparer.Ordinal).Select(n => n.Value).FirstOrDefault();
    }

    /// <summary>Known names near to a misspelt one.</summary>
    public string Hint(string name) => Nearest.Hint(name, Places.SelectMany(p => p.Names.Append(p.Name)));

    private Place? Known(string name) =>
        _byName.Value.GetValueOrDefault(name) ?? _byName.Value.GetValueOrDefault(Names.Fold(name));

    private FrozenDictionary<string, Place> IndexNames()
    {
        var index = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var place in Places)
            index.TryAdd(place.Id, place);
        foreach (var place in Places)
            foreach (string name in place.Names.Append(place.Name))
                index.TryAdd(Names.Fold(name), place);
        return index.ToFrozenDictionary();
    }
}
