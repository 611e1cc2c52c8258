using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Entente.Domain.Text;

namespace Entente.Domain.States;

/// <summary>All states and their classes, and the resolution of names and codes by date.</summary>
/// <remarks>
/// The index of names is built on first use of a name; an id is found without it.
/// Rules of resolution, in order: a COW number (<c>255</c>, <c>cow:255</c>), a Gleditsch–Ward number (<c>gw:260</c>), a state id, a name or alias in use
/// that day, a name of another time whose bearer exists that day, a COW or ISO abbreviation. Only states that existed that day are found.
/// </remarks>
public sealed class StateRegister
{
    private readonly StateId[] _ids;
    private readonly State?[] _states;
    private readonly Func<int, State> _load;
    private readonly Lazy<ImmutableArray<State>> _all;
    private readonly Lazy<ImmutableArray<StateClass>> _classes;
    private readonly Lazy<FrozenDictionary<string, ImmutableArray<NameEntry>>> _names;

    public StateRegister(IEnumerable<State> states, IEnumerable<StateClass> classes)
        : this([.. states.OrderBy(s => s.Id)], classes)
    {
    }

    private StateRegister(State[] states, IEnumerable<StateClass> classes)
        : this([.. states.Select(s => s.Id)], i => states[i], () => classes)
    {
    }

    /// <summary>A register that loads a state when it is first asked for.</summary>
    /// <param name="ids">Every id, in order.</param>
    /// <param name="load">Gives the state of the id at that place. Called at most a few times for each.</param>
    /// <param name="classes">Gives the classes.</param>
    public StateRegister(StateId[] ids, Func<int, State> load, Func<IEnumerable<StateClass>> classes)
    {
        (_ids, _states, _load) = (ids, new State?[ids.Length], load);
        _all = new(() => [.. Enumerable.Range(0, ids.Length).Select(At)]);
        _classes = new(() => [.. classes().OrderBy(c => c.Id, StringComparer.Ordinal)]);
        _names = new(IndexNames);
    }

    /// <summary>Every state, by id.</summary>
    public ImmutableArray<State> All => _all.Value;

    public ImmutableArray<StateClass> Classes => _classes.Value;

    /// <exception cref="KeyNotFoundException">No state bears the id.</exception>
    public State this[StateId id] => TryGet(id, out var state) ? state : throw new KeyNotFoundException($"The record knows no state '{id}'.");

    public bool TryGet(StateId id, [NotNullWhen(true)] out State? state)
    {
        int at = OrdinalOf(id);
        state = at < 0 ? null : At(at);
        return at >= 0;
    }

    /// <summary>The place of an id among all, from 0; -1 for an id that no state bears.</summary>
    public int OrdinalOf(StateId id)
    {
        for (int low = 0, high = _ids.Length - 1; low <= high;)
        {
            int middle = (low + high) / 2;
            switch (_ids[middle].CompareTo(id))
            {
                case 0:
                    return middle;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }
        return -1;
    }

    public StateClass? Class(string id) => Classes.FirstOrDefault(c => c.Id == id);

    /// <summary>The identity that bears the COW number that day, or nearest in time among those that exist that day.</summary>
    public State? ByCow(int number, DateOnly on) => Bearer(number, on, s => s.Cow, c => c.Number);

    /// <summary>The identity that bears the Gleditsch–Ward number, by the same rule.</summary>
    public State? ByGw(int number, DateOnly on) => Bearer(number, on, s => s.Gw, c => c.Number);

    public Resolution Resolve(string input, DateOnly on)
    {
        string text = input.Trim();
        return ByNumber(text, on) ?? ById(text, on) ?? ByName(text, on) ?? ByAbbreviation(text, on)
            ?? new Resolution.Unknown([.. Nearest.Among(text, All.SelectMany(AllNames))]);
    }

    private State At(int ordinal) => _states[ordinal] ??= _load(ordinal);

    private Resolution? ByNumber(string text, DateOnly on)
    {
        bool isGw = text.StartsWith("gw:", StringComparison.OrdinalIgnoreCase);
        bool isCow = text.StartsWith("cow:", StringComparison.OrdinalIgnoreCase);
        string digits = isGw ? text[3..] : isCow ? text[4..] : text;
        if (digits.Length is 0 or > 3 || !digits.All(char.IsAsciiDigit))
            return null;
        int number = int.Parse(digits);
        if ((isGw ? ByGw(number, on) : ByCow(number, on)) is { } state)
            return new Resolution.Found(state);
        var bearers = All.Where(s => isGw ? s.Gw.Any(m => m.Code.Number == number) : s.Cow.Any(m => m.Code.Number == number)).ToImmutableArray();
        return bearers.IsEmpty ? new Resolution.Unknown([]) : new Resolution.NotThen(bearers);
    }

    private Resolution.Found? ById(string text, DateOnly on) =>
        StateId.TryParse(text.ToUpperInvariant(), out var id) && TryGet(id, out var state) && state.ExistsOn(on) ? new(state) : null;

    private Resolution? ByName(string text, DateOnly on)
    {
        if (!_names.Value.TryGetValue(Names.Fold(text), out var entries))
            return null;
        var living = entries.Where(e => e.State.ExistsOn(on)).ToList();
        var current = Distinct(living.Where(e => e.Name.Holds(on)));
        var chosen = current.IsEmpty ? Distinct(living) : current;
        return chosen switch
        {
            [] => (Resolution?)OtherAbbreviation(text, on) ?? new Resolution.NotThen(Distinct(entries)),
            [var only] => new Resolution.Found(only),
            _ => new Resolution.Ambiguous(chosen),
        };
    }

    // KOR is South Korea's id, and before 1910 the COW abbreviation of Korea: a name whose bearer did not exist gives way to a code.
    private Resolution.Found? OtherAbbreviation(string text, DateOnly on) => ByAbbreviation(text, on) as Resolution.Found;

    private Resolution? ByAbbreviation(string text, DateOnly on)
    {
        string code = text.ToUpperInvariant();
        if (code.Length is < 2 or > 4 || !code.All(char.IsAsciiLetterUpper))
            return null;
        var bearers = All.Where(s => s.Cow.Any(m => m.Abbreviation == code) || s.Gw.Any(m => m.Abbreviation == code) || IsIso(s, code)).ToImmutableArray();
        if (StateId.TryParse(code, out var id) && TryGet(id, out var named) && !bearers.Contains(named))
            bearers = bearers.Add(named);
        var living = bearers.Where(s => s.ExistsOn(on)).ToImmutableArray();
        return (living, bearers) switch
        {
            ([], []) => null,
            ([], _) => new Resolution.NotThen(bearers),
            ([var only], _) => new Resolution.Found(only),
            _ => new Resolution.Found(living.MinBy(s => Precedence(s, code, on))!),
        };
    }

    // A code borne by several living states goes to the one whose ISO code it is, then to the one COW lists under it that day.
    private static int Precedence(State state, string code, DateOnly on) =>
        IsIso(state, code) ? 0 : state.Cow.Any(m => m.Abbreviation == code && m.Days.Holds(on)) ? 1 : 2;

    private static bool IsIso(State state, string code) => Bears(state.Iso, code) || Bears(state.FormerIso, code);

    private static bool Bears(IsoCodes? iso, string code) => iso is not null && (iso.Alpha2 == code || iso.Alpha3 == code || iso.Alpha4 == code);

    private State? Bearer<T>(int number, DateOnly on, Func<State, ImmutableArray<Membership<T>>> memberships, Func<T, int> numberOf) where T : struct
    {
        State? best = null;
        int bestAway = int.MaxValue;
        foreach (var state in All)
            foreach (var membership in memberships(state))
                if (numberOf(membership.Code) == number && state.ExistsOn(on) && State.DaysAway(membership, on) is var away && away < bestAway)
                    (best, bestAway) = (state, away);
        return best;
    }

    private FrozenDictionary<string, ImmutableArray<NameEntry>> IndexNames() =>
        All.SelectMany(s => Entries(s).Select(n => new NameEntry(s, n)))
            .GroupBy(e => Names.Fold(e.Name.Name)).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());

    private static IEnumerable<DatedName> Entries(State state) =>
        state.Names.IsEmpty ? [new(state.Name, null), .. state.Aliases] : [.. state.Names, .. state.Aliases];

    private static IEnumerable<string> AllNames(State state) => Entries(state).Select(n => n.Name).Append(state.Name);

    private static ImmutableArray<State> Distinct(IEnumerable<NameEntry> entries) => [.. entries.Select(e => e.State).Distinct().OrderBy(s => s.Id)];

    private sealed record NameEntry(State State, DatedName Name);
}
