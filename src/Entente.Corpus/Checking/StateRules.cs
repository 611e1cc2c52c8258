using System.Collections.Immutable;
using Entente.Corpus.Reading;
using Entente.Domain.States;
using Entente.Domain.Time;

namespace Entente.Corpus.Checking;

/// <summary>Rules for states: unique ids and codes by date, existence in order, known predecessors and regions.</summary>
internal sealed class StateRules(RecordFolder record)
{
    private readonly HashSet<StateId> _known = [.. record.States.Select(s => s.Id)];
    private readonly HashSet<string> _regions = [.. record.Regions.Select(r => r.Id)];

    public IEnumerable<RecordProblem> Problems() =>
    [
        .. Consistency.Repeated(record.Locations, "state ", record.States.Select(s => s.Id.ToString())),
        .. record.States.SelectMany(Problems),
        .. Shared("COW", record.States.SelectMany(s => s.Cow.Select(m => (s, m.Code.Number, m.Days)))),
        .. Shared("Gleditsch–Ward", record.States.SelectMany(s => s.Gw.Select(m => (s, m.Code.Number, m.Days)))),
        .. record.Classes.SelectMany(c => c.Members.Concat(c.Disputed).Where(m => !_known.Contains(m.State)).Select(m => record.Locations.Problem($"class {c.Id}", Unknown(m.State)))),
    ];

    private IEnumerable<RecordProblem> Problems(State state)
    {
        string at = $"state {state.Id}";
        if (state.Exists.IsEmpty)
            yield return record.Locations.Problem(at, $"{state.Id} never exists; give at least one spell under 'exists'.");
        if (!AreInOrder(state.Exists.Select(e => e.Days)))
            yield return record.Locations.Problem(at, $"The spells under 'exists' of {state.Id} overlap or are out of order.");
        if (!AreInOrder(state.Names.Select(n => n.Days ?? new(DateOnly.MinValue, null))))
            yield return record.Locations.Problem(at, $"The spells under 'names' of {state.Id} overlap or are out of order.");
        foreach (var succession in state.Successions)
            if (!_known.Contains(succession.Predecessor))
                yield return record.Locations.Problem(at, Unknown(succession.Predecessor));
        foreach (string region in state.Regions)
            if (!_regions.Contains(region))
                yield return record.Locations.Problem(at, Consistency.UnknownRegion(region, _regions));
    }

    // COW itself lists both bearers of 345 on 3 June 2006: a number may pass on within a day, not be shared for longer.
    private IEnumerable<RecordProblem> Shared(string system, IEnumerable<(State State, int Number, Spell Days)> memberships) =>
        from sharing in memberships.GroupBy(m => m.Number)
        let entries = sharing.ToImmutableArray()
        from a in entries
        from b in entries
        where a.State.Id.CompareTo(b.State.Id) < 0 && a.Days.Intersect(b.Days) is { } both && both.First != both.Last
        select record.Locations.Problem($"state {a.State.Id}", $"{system} number {a.Number} belongs to {a.State.Id} and {b.State.Id} on the same days.");

    private string Unknown(StateId id) => Consistency.UnknownState(id.ToString(), _known.Select(k => k.ToString()));

    private static bool AreInOrder(IEnumerable<Spell> spells)
    {
        var list = spells.ToList();
        return list.Zip(list.Skip(1)).All(pair => pair.First.Last < pair.Second.First);
    }
}
