using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Domain.Places;
using Entente.Domain.States;

namespace Entente.Obligations.Compiled;

/// <summary>Numbers for states, places and areas, and bits for regions and classes.</summary>
internal sealed class Ordinals
{
    public const string NonAmerican = "non-american";
    public const string ExtraRegional = "extra-regional";
    private const int MaximumClasses = 31;
    private const int MaximumRegions = 64;

    private readonly ImmutableArray<State> _states;
    private readonly FrozenDictionary<StateId, int> _stateOf;
    private readonly FrozenDictionary<string, int> _placeOf;
    private readonly FrozenDictionary<string, int> _areaOf;
    private readonly FrozenDictionary<string, int> _regionOf;
    private readonly FrozenDictionary<string, int> _classOf;
    private readonly ulong[] _regionsOfState;
    private readonly ulong[] _regionsOfPlace;
    private readonly (int Bit, Days Days)[][] _classesOfState;
    private readonly (int Bit, Days Days)[][] _disputedClassesOfState;

    public Ordinals(StateRegister states, Gazetteer gazetteer)
    {
        _states = states.All;
        _stateOf = _states.Select((s, i) => (s.Id, i)).ToFrozenDictionary(p => p.Id, p => p.i);
        _placeOf = gazetteer.Places.Select((p, i) => (p.Id, i)).ToFrozenDictionary(p => p.Id, p => p.i);
        _areaOf = gazetteer.Areas.Select((a, i) => (a.Id, i)).ToFrozenDictionary(p => p.Id, p => p.i);
        _regionOf = gazetteer.Regions.Select((r, i) => (r.Id, i)).ToFrozenDictionary(p => p.Id, p => p.i);
        var classes = states.Classes.ToList();
        if (gazetteer.Regions.Length > MaximumRegions || classes.Count >= MaximumClasses)
            throw new InvalidOperationException($"The record has {gazetteer.Regions.Length} regions and {classes.Count} classes; the engine has bits for {MaximumRegions} and {MaximumClasses}.");
        _classOf = classes.Select((c, i) => (c.Id, i)).Append((NonAmerican, classes.Count)).ToFrozenDictionary(p => p.Item1, p => p.Item2);
        _regionsOfState = [.. _states.Select(s => RegionBits(s.Regions))];
        _regionsOfPlace = [.. gazetteer.Places.Select(p => RegionBits(p.Regions))];
        _classesOfState = [.. _states.Select(s => Memberships(s, classes))];
        _disputedClassesOfState = [.. _states.Select(s => Disputed(s, classes))];
    }

    public int StateCount => _states.Length;

    /// <summary>The ordinal of a state; -1 for one the record does not know.</summary>
    public int State(StateId id) => _stateOf.GetValueOrDefault(id, -1);

    public State State(int ordinal) => _states[ordinal];

    public int Place(string id) => _placeOf.GetValueOrDefault(id, -1);

    public int Area(string id) => _areaOf.GetValueOrDefault(id, -1);

    public ulong RegionBits(ImmutableArray<string> regions)
    {
        ulong bits = 0;
        foreach (string region in regions)
            if (_regionOf.TryGetValue(region, out int bit))
                bits |= 1UL << bit;
        return bits;
    }

    public int ClassBits(ImmutableArray<string> classes)
    {
        int bits = 0;
        foreach (string name in classes)
            if (_classOf.TryGetValue(name, out int bit))
                bits |= 1 << bit;
        return bits;
    }

    public int ClassesOf(int state, int day) => Bits(_classesOfState[state], day);

    public int DisputedClassesOf(int state, int day) => Bits(_disputedClassesOfState[state], day);

    public CompiledSite Site(Site site)
    {
        int place = site.Place is { } p ? Place(p.Id) : -1;
        int sovereign = State(site.Sovereign);
        ulong regions = place >= 0 ? _regionsOfPlace[place] : sovereign >= 0 && site.Place is null ? _regionsOfState[sovereign] : RegionBits(site.Regions);
        return new(regions, place, sovereign, State(site.Administrator), site.IsMetropolitan, site.At?.Latitude ?? double.NaN, site.At?.Longitude ?? double.NaN, site);
    }

    private static int Bits((int Bit, Days Days)[] memberships, int day)
    {
        int bits = 0;
        foreach (var (bit, days) in memberships)
            if (days.Hold(day))
                bits |= 1 << bit;
        return bits;
    }

    private (int, Days)[] Memberships(State state, List<StateClass> classes)
    {
        var all = classes.SelectMany(c => c.Regions.Any(state.Regions.Contains) ? [(_classOf[c.Id], Days.Always)] : Listed(c.Id, c.Members, state)).ToList();
        // An American power is told by where it lies; everybody else is "non-American".
        if (!classes.Any(c => c.Id == "american" && c.Regions.Any(state.Regions.Contains)))
            all.Add((_classOf[NonAmerican], Days.Always));
        return [.. all];
    }

    private (int, Days)[] Disputed(State state, List<StateClass> classes) => [.. classes.SelectMany(c => Listed(c.Id, c.Disputed, state))];

    private IEnumerable<(int, Days)> Listed(string id, ImmutableArray<ClassMember> members, State state) =>
        members.Where(m => m.State == state.Id).Select(m => (_classOf[id], m.Days is { } days ? Days.Of(days) : Days.Always));
}
