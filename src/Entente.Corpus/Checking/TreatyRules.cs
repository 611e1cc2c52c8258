using System.Collections.Immutable;
using Entente.Corpus.Reading;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Domain.Time;
using Entente.Domain.Treaties;

namespace Entente.Corpus.Checking;

/// <summary>Rules for treaties: parties exist on the days they are bound, dates are in order, every statement has a source and an article.</summary>
internal sealed class TreatyRules(RecordFolder record)
{
    private readonly Dictionary<StateId, State> _states = record.States.GroupBy(s => s.Id).ToDictionary(g => g.Key, g => g.First());
    private readonly HashSet<string> _areas = [.. record.Areas.Select(a => a.Id)];
    private readonly HashSet<string> _classes = [.. record.Classes.Select(c => c.Id), "non-american", "extra-regional"];

    public IEnumerable<RecordProblem> Problems() =>
        [.. Consistency.Repeated(record.Locations, "", record.Treaties.Select(t => t.Id)), .. record.Treaties.SelectMany(Problems)];

    private IEnumerable<RecordProblem> Problems(Treaty treaty) =>
        Dates(treaty).Concat(Parties(treaty)).Concat(Obligations(treaty)).Concat(Reservations(treaty)).Concat(Suspensions(treaty)).Concat(Institutions(treaty)).Concat(Sources(treaty));

    private IEnumerable<RecordProblem> Dates(Treaty treaty)
    {
        if (treaty.Signed?.Earliest > treaty.InForce?.Latest)
            yield return At(treaty, $"{treaty.Id} enters into force ({treaty.InForce}) before it is signed ({treaty.Signed}); correct one of the two.");
        if (treaty.InForce?.Earliest > treaty.Ended?.Latest)
            yield return At(treaty, $"{treaty.Id} ends ({treaty.Ended}) before it enters into force ({treaty.InForce}); 'ended' is the last day on which it bound.");
        if (treaty.InForce is null && !treaty.IsPending && treaty.End?.How is not EndKind.NeverInForce)
            yield return At(treaty, $"{treaty.Id} has no 'in-force' date; give it, or say pending: true (not yet), or end: {{how: never-in-force}}.");
        if (treaty.InForce is not null && treaty.IsPending)
            yield return At(treaty, $"{treaty.Id} is pending and in force at once; keep one of the two.");
        if (treaty.Ended is not null && treaty.End is null)
            yield return At(treaty, $"{treaty.Id} ended on {treaty.Ended}, but 'end' does not say how; add end: {{how: …}}, one of {string.Join(", ", Vocabulary<EndKind>.Words)}.");
        foreach (var contest in treaty.Contested.Where(c => treaty.Life is { } life && !life.Overlaps(c.Days)))
            yield return At(treaty, $"The contested days {contest.Days} lie outside the treaty's life {treaty.Life}.");
    }

    private IEnumerable<RecordProblem> Parties(Treaty treaty)
    {
        for (int i = 0; i < treaty.Parties.Length; i++)
            foreach (var problem in Party(treaty, treaty.Parties[i], $"{treaty.Id}/parties/{i}"))
                yield return problem;
        foreach (var twice in treaty.Parties.GroupBy(p => p.State).Where(g => Overlap(treaty, [.. g])))
            yield return At(treaty, $"{twice.Key} is a party twice on the same days.");
    }

    private IEnumerable<RecordProblem> Party(Treaty treaty, Party party, string path)
    {
        if (!_states.TryGetValue(party.State, out var state))
        {
            yield return record.Locations.Problem(path, UnknownState(party.State));
            yield break;
        }
        if (treaty.Life is not { } life || treaty.Bound(party) is not { } bound)
            yield break;
        if (bound.First < life.First || (life.Last is { } end && !(bound.Last <= end)))
            yield return record.Locations.Problem(path, $"{party.State} is bound {bound}, outside the treaty's life {life}; mend its 'from' or 'to'.");
        if (!ExistsDuring(state, party.From ?? treaty.InForce!.Value))
            yield return record.Locations.Problem(path, $"{party.State} ({state.Name}) does not exist on {bound.First:O}, when it becomes bound; it exists {Spells(state)}.");
        if (bound.Last is { } last && !state.ExistsOn(last))
            yield return record.Locations.Problem(path, $"{party.State} ({state.Name}) no longer exists on {last:O}, its last day as a party; it exists {Spells(state)}.");
        if (bound.IsOpen && state.Exists.Length > 0 && !state.Exists[^1].Days.IsOpen)
            yield return record.Locations.Problem(path, $"{party.State} ({state.Name}) is bound without end, but ceased to exist; give its last day ('to').");
        if (party.Signed?.Earliest > bound.First && party.Signed?.Earliest > (party.From ?? treaty.InForce)?.Latest)
            yield return record.Locations.Problem(path, $"{party.State} is bound from {bound.First:O}, before it signs ({party.Signed}).");
    }

    private IEnumerable<RecordProblem> Obligations(Treaty treaty)
    {
        foreach (var repeated in treaty.Obligations.GroupBy(o => o.Id).Where(g => g.Count() > 1))
            yield return record.Locations.Problem($"{treaty.Id}/obligations/{repeated.Key}", $"The obligation id '{repeated.Key}' stands {repeated.Count()} times.");
        foreach (var obligation in treaty.Obligations)
            foreach (var problem in Obligation(treaty, obligation, $"{treaty.Id}/obligations/{obligation.Id}"))
                yield return problem;
    }

    private IEnumerable<RecordProblem> Obligation(Treaty treaty, Obligation obligation, string path)
    {
        if (obligation.Sources.IsEmpty)
            yield return record.Locations.Problem(path, $"The obligation '{obligation.Id}' names no source, and no statement stands without one; add sources: [key], with a key of this record's 'sources'.");
        if (obligation.Kind.HasTrigger() && obligation.Trigger is null)
            yield return record.Locations.Problem(path, $"The obligation '{obligation.Id}' is of kind {obligation.Kind.Word()} and needs a 'trigger'; say what must happen, as trigger: {{incident: armed-attack}}.");
        if (treaty.Life is not null && treaty.DaysOf(obligation) is null)
            yield return record.Locations.Problem(path, $"The days of '{obligation.Id}' lie outside the treaty's life {treaty.Life}.");
        foreach (var state in obligation.From.Listed.Concat(obligation.To.Listed).Concat(Named(obligation.Trigger)).Distinct().Where(s => !_states.ContainsKey(s)))
            yield return record.Locations.Problem(path, UnknownState(state));
        foreach (var promisor in obligation.From.Listed.Where(s => treaty.Parties.All(p => p.State != s)))
            yield return record.Locations.Problem(path, $"{promisor} promises in '{obligation.Id}' but is no party; only beneficiaries may stand outside.");
        if (obligation.Trigger is { } trigger)
            foreach (var problem in Words(trigger.Scope, trigger.Adversary, path))
                yield return problem;
    }

    private IEnumerable<RecordProblem> Reservations(Treaty treaty)
    {
        foreach (var reservation in treaty.Reservations)
        {
            string path = $"{treaty.Id}/reservations/{reservation.Id}";
            foreach (string id in reservation.Obligations.Where(id => treaty.Obligations.All(o => o.Id != id)))
                yield return record.Locations.Problem(path, Consistency.Unknown("obligation of this treaty", id, treaty.Obligations.Select(o => o.Id), $"It has: {string.Join(", ", treaty.Obligations.Select(o => o.Id))}."));
            foreach (var state in reservation.By.Concat(reservation.Toward).Where(s => !_states.ContainsKey(s)))
                yield return record.Locations.Problem(path, UnknownState(state));
            if (reservation.Sources.IsEmpty)
                yield return record.Locations.Problem(path, $"The reservation '{reservation.Id}' names no source; add sources: [key], with a key of this record's 'sources'.");
            foreach (var test in new[] { reservation.AppliesWhen, reservation.AppliesUnless }.OfType<SituationTest>())
                foreach (var problem in Words(test.Scope, test.Adversary, path))
                    yield return problem;
        }
    }

    private IEnumerable<RecordProblem> Suspensions(Treaty treaty)
    {
        for (int i = 0; i < treaty.Suspensions.Length; i++)
        {
            var suspension = treaty.Suspensions[i];
            if (suspension is { Member.IsNone: true, From.IsEmpty: true, To.IsEmpty: true })
                yield return record.Locations.Problem($"{treaty.Id}/suspensions/{i}", "This suspension concerns nobody; give member, or from and to.");
        }
    }

    private IEnumerable<RecordProblem> Institutions(Treaty treaty) =>
        treaty.Institutions.SelectMany((i, at) => Wanting(i).Select(message => record.Locations.Problem($"{treaty.Id}/institutions/{at}", message)));

    private static IEnumerable<string> Wanting(Institution i)
    {
        if (i is { Kind: InstitutionKind.Office, Holder: null })
            yield return $"The office '{i.Name}' has no 'holder'; name the person who held it, or use another kind for the post itself.";
        if (i is { Kind: not InstitutionKind.Office, Holder: not null })
            yield return $"'{i.Name}' is no office, yet has a 'holder'; write kind: office, or tell of the person under 'note'.";
        if (i is { Kind: InstitutionKind.Headquarters, Seat: null })
            yield return $"The headquarters '{i.Name}' have no 'seat'; name the town, with 'since' and 'until' where it moved.";
        if (i is { Kind: InstitutionKind.Pledge, Note: null })
            yield return $"The pledge '{i.Name}' has no 'note'; say in a sentence what was pledged, by whom and by when.";
        if (i is { Kind: not InstitutionKind.Pledge, ShareOfGdp: not null })
            yield return $"'{i.Name}' is no pledge, yet has a 'share-of-gdp'; write kind: pledge, or tell of the share under 'note'.";
        if (i.ShareOfGdp is <= 0 or > 100)
            yield return $"'share-of-gdp' of '{i.Name}' is {i.ShareOfGdp}; give it in per cent, above 0 and up to 100, as 2 for two per cent.";
        if (i is { Kind: InstitutionKind.Office or InstitutionKind.Headquarters or InstitutionKind.Pledge, Since: null })
            yield return $"'{i.Name}' has no 'since'; who held an office, where a seat was and what was pledged stand with their first day, or year.";
        if (i is { Kind: InstitutionKind.Office or InstitutionKind.Headquarters or InstitutionKind.Pledge, Sources.IsEmpty: true })
            yield return $"'{i.Name}' names no source; add sources: [key], with a key of this record's 'sources'.";
    }

    private IEnumerable<RecordProblem> Sources(Treaty treaty)
    {
        var known = treaty.Sources.Select(s => s.Key).ToHashSet();
        if (known.Count == 0)
            yield return At(treaty, $"{treaty.Id} has no 'sources', and no record stands without one that was read; add it, as sources: {{text: {{title: …, url: …, read: articles, kind: primary}}}}.");
        foreach (var (path, key) in Cited(treaty).Where(c => !known.Contains(c.Key)))
            yield return record.Locations.Problem(path, Consistency.Unknown("source of this treaty", key, known, $"Add it under 'sources', or cite one that stands there: {string.Join(", ", known.Order(StringComparer.Ordinal))}."));
    }

    private static IEnumerable<(string Path, string Key)> Cited(Treaty t) =>
    [
        .. t.Obligations.SelectMany(o => o.Sources.Select(s => ($"{t.Id}/obligations/{o.Id}", s))),
        .. t.Parties.SelectMany((p, i) => p.Sources.Select(s => ($"{t.Id}/parties/{i}", s))),
        .. t.Reservations.SelectMany(r => r.Sources.Select(s => ($"{t.Id}/reservations/{r.Id}", s))),
        .. t.Suspensions.SelectMany((x, i) => x.Sources.Select(s => ($"{t.Id}/suspensions/{i}", s))),
        .. t.Institutions.SelectMany((n, i) => n.Sources.Select(s => ($"{t.Id}/institutions/{i}", s))),
        .. t.Disputes.SelectMany(d => d.Sources).Concat(t.Contested.SelectMany(c => c.Sources)).Concat(t.End?.Sources ?? []).Select(s => (t.Id, s)),
    ];

    private IEnumerable<RecordProblem> Words(ImmutableArray<ScopeLine> scope, Adversary? adversary, string path)
    {
        foreach (string area in scope.Select(l => l.Within?.AreaId).OfType<string>().Where(a => !_areas.Contains(a)))
            yield return record.Locations.Problem(path, Consistency.Unknown("area", area, _areas, "Areas stand in places/areas.yaml: add it there, write own-territory, own-administered or metropolitan, or leave 'within' out where the text names no place."));
        foreach (string name in (adversary?.Alternatives ?? []).SelectMany(a => a.Classes).Where(c => !_classes.Contains(c)))
            yield return record.Locations.Problem(path, Consistency.Unknown("class of states", name, _classes, $"Classes stand in states/classes.yaml: {string.Join(", ", _classes.Order(StringComparer.Ordinal))}."));
    }

    private static IEnumerable<StateId> Named(Trigger? trigger) =>
        trigger is null ? [] : trigger.Adversary.Alternatives.SelectMany(a => a.States.Concat(a.Company)).Concat(trigger.Requires.SelectMany(c => c.States));

    private static bool Overlap(Treaty treaty, Party[] entries)
    {
        var bound = entries.Select(treaty.Bound).OfType<Spell>().OrderBy(s => s.First).ToList();
        return bound.Zip(bound.Skip(1)).Any(pair => pair.First.Overlaps(pair.Second));
    }

    private static bool ExistsDuring(State state, EdtfDate date) => state.Exists.Any(e => e.Days.Overlaps(new(date.Earliest, date.Latest)));

    private static string Spells(State state) => string.Join(", ", state.Exists.Select(e => e.Days));

    private string UnknownState(StateId id) => Consistency.UnknownState(id.ToString(), _states.Keys.Select(k => k.ToString()));

    private RecordProblem At(Treaty treaty, string message) => record.Locations.Problem(treaty.Id, message);
}
