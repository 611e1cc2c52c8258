using Entente.Corpus.Reading;
using Entente.Domain.Places;
using Entente.Domain.States;
using Entente.Domain.Text;

namespace Entente.Corpus.Checking;

/// <summary>Rules for the gazetteer: unique ids and names, known states, regions and places.</summary>
internal sealed class PlaceRules(RecordFolder record)
{
    private readonly HashSet<StateId> _states = [.. record.States.Select(s => s.Id)];
    private readonly HashSet<string> _regions = [.. record.Regions.Select(r => r.Id)];
    private readonly HashSet<string> _places = [.. record.Places.Select(p => p.Id)];

    public IEnumerable<RecordProblem> Problems() =>
    [
        .. Consistency.Repeated(record.Locations, "place ", record.Places.Select(p => p.Id)),
        .. Consistency.Repeated(record.Locations, "area ", record.Areas.Select(a => a.Id)),
        .. SharedNames(),
        .. record.Places.SelectMany(Problems),
        .. record.Areas.SelectMany(Problems),
    ];

    private IEnumerable<RecordProblem> SharedNames() =>
        from bearer in record.Places.SelectMany(p => p.Names.Append(p.Name).Select(n => (Name: Names.Fold(n), Place: p)).Distinct()).GroupBy(n => n.Name)
        where bearer.Select(b => b.Place.Id).Distinct().Skip(1).Any()
        select record.Locations.Problem($"place {bearer.Last().Place.Id}", $"The name '{bearer.Key}' is borne by {string.Join(" and ", bearer.Select(b => b.Place.Id))}; a name means one place.");

    private IEnumerable<RecordProblem> Problems(Place place)
    {
        string at = $"place {place.Id}";
        foreach (string region in place.Regions.Where(r => !_regions.Contains(r)))
            yield return record.Locations.Problem(at, Consistency.UnknownRegion(region, _regions));
        foreach (var holding in place.Sovereigns.Concat(place.Administrators).Concat(place.Claimants).Where(h => !_states.Contains(h.State)))
            yield return record.Locations.Problem(at, Consistency.UnknownState(holding.State.ToString(), _states.Select(s => s.ToString())));
    }

    private IEnumerable<RecordProblem> Problems(Area area)
    {
        string at = $"area {area.Id}";
        if (area.Any.IsEmpty)
            yield return record.Locations.Problem(at, $"The area '{area.Id}' has no line under 'any'; nothing would ever lie in it.");
        foreach (var line in area.Any.Concat(area.Except))
        {
            foreach (string region in line.Regions.Where(r => !_regions.Contains(r)))
                yield return record.Locations.Problem(at, Consistency.UnknownRegion(region, _regions));
            foreach (string place in line.Places.Where(p => !_places.Contains(p)))
                yield return record.Locations.Problem(at, Consistency.Unknown("place", place, _places, "Places stand in places/, by region: add it there first."));
            foreach (var state in line.States.Concat(line.AdministeredBy).Where(s => !_states.Contains(s)))
                yield return record.Locations.Problem(at, Consistency.UnknownState(state.ToString(), _states.Select(s => s.ToString())));
        }
    }
}
