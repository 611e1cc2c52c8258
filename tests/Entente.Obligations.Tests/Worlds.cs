using System.Collections.Immutable;
using CsCheck;
using Entente.Domain.Incidents;
using Entente.Domain.Places;
using Entente.Domain.States;
using Entente.Domain.Time;
using Entente.Domain.Treaties;

namespace Entente.Obligations.Tests;

/// <summary>Random small worlds: twelve states in two regions, treaties of every shape among them, incidents between them.</summary>
internal static class Worlds
{
    private static readonly DateOnly Epoch = new(1900, 1, 1);

    public static readonly ImmutableArray<StateId> Ids = [.. "ABCDEFGHIJKL".Select(c => new StateId($"{c}{c}{c}"))];

    public static readonly StateRegister States = new(
        Ids.Select((id, i) => new State(id, $"State {id}") { Exists = [new(new(DateOnly.MinValue, null), Standing.Independent)], Regions = [i % 2 == 0 ? "europe" : "asia"] }),
        [new("european", "European states", []) { Regions = ["europe"] }, new("american", "American states", []) { Regions = ["america"] }, new("great-power", "Great powers", [new(Ids[0], null), new(Ids[1], null), new(Ids[2], null)])]);

    public static readonly Gazetteer Gazetteer = new(
        [new("isle", "Isle", PlaceKind.Island) { Regions = ["asia"], Sovereigns = [new(Ids[0], new(DateOnly.MinValue, null))] }, new("sea", "Sea", PlaceKind.Sea) { Regions = ["europe"] }],
        [new("europe", "Europe"), new("asia", "Asia"), new("america", "America")],
        [new("area-europe", "Europe") { Any = [new() { Regions = ["europe"] }] }, new("area-all", "Everywhere") { Any = [new() { Regions = ["europe", "asia", "america"] }] }]);

    private static readonly Gen<StateId> AnyState = Gen.Int[0, Ids.Length - 1].Select(i => Ids[i]);

    private static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<StateId[]> Some(int least, int most) =>
        Gen.Select(Gen.Int[least, most], Gen.Int.Array[Ids.Length], (count, keys) => Ids.Zip(keys).OrderBy(p => p.Second).ThenBy(p => p.First).Take(count).Select(p => p.First).ToArray());

    private static readonly Gen<DateOnly> AnyDay = Gen.Int[0, 20_000].Select(d => Epoch.AddDays(d));

    private static readonly Gen<Adversary> AnyAdversary = Gen.OneOf(
        Gen.Const(Adversary.Any), Gen.Const(new Adversary(AdversaryScope.AnyState, [])), Gen.Const(new Adversary(AdversaryScope.NonParty, [])),
        AnyState.Select(s => Listed(new() { States = [s] })),
        Gen.Const(Listed(new() { Classes = ["great-power"] })),
        Gen.Select(AnyState, AnyState, (a, b) => Listed(new() { States = [a], SupportedBy = [b] })));

    private static readonly Gen<ImmutableArray<ScopeLine>> AnyScope = Gen.OneOf(
        Gen.Const(ImmutableArray<ScopeLine>.Empty),
        Gen.Const<ImmutableArray<ScopeLine>>([new([ProtectedObject.Territory], new(WithinKind.Area, "area-europe"), null)]),
        Gen.Const<ImmutableArray<ScopeLine>>([new([], new(WithinKind.OwnTerritory, null), null)]),
        Gen.Const<ImmutableArray<ScopeLine>>([new([ProtectedObject.Territory], new(WithinKind.Metropolitan, null), null), new([ProtectedObject.PublicVessel], new(WithinKind.Area, "area-all"), null)]));

    private static readonly Gen<ImmutableArray<Condition>> AnyConditions = Gen.OneOf(
        Gen.Const(ImmutableArray<Condition>.Empty), Gen.Const(ImmutableArray<Condition>.Empty),
        Gen.Const<ImmutableArray<Condition>>([new(ConditionKind.Request, "the victim asks")]),
        AnyState.Select(s => ImmutableArray.Create(new Condition(ConditionKind.OtherActsFirst, "another acts first") { States = [s] })));

    private static readonly Gen<Obligation> AnyObligation = Gen.Select(
        Of(ObligationKind.Defence, ObligationKind.Defence, ObligationKind.Offence, ObligationKind.Neutrality, ObligationKind.Consultation, ObligationKind.NonAggression, ObligationKind.Friendship),
        Of(IncidentKind.ArmedAttack, IncidentKind.UnprovokedAttack, IncidentKind.Aggression, IncidentKind.War, IncidentKind.Threat),
        AnyAdversary, AnyScope, AnyConditions, Gen.Int[0, 2],
        (kind, incident, adversary, scope, requires, atLeast) => new Obligation("rule", "1", kind, StateSelector.AllParties, StateSelector.AllParties, "A promise.")
        {
            Trigger = new(kind is ObligationKind.Offence ? IncidentKind.War : incident) { Adversary = adversary, Scope = scope, Requires = requires, AtLeast = atLeast }, Sources = ["text"],
        });

    public static readonly Gen<Treaty> AnyTreaty = Gen.Select(
        Gen.Int[0, 1_000_000], Some(2, 5), AnyDay, Gen.Int[1, 12_000], AnyObligation.List[1, 3],
        (number, parties, from, length, obligations) => new Treaty($"pact-{number}", $"Pact {number}", Instrument.Treaty, "A pact.")
        {
            Signed = EdtfDate.Of(from), InForce = EdtfDate.Of(from), Ended = EdtfDate.Of(from.AddDays(length)), Parties = [.. parties.Select(p => new Party(p))],
            Obligations = [.. obligations.Select((o, i) => o with { Id = $"rule-{i}" })], Checked = new(true, EdtfDate.Of(2025, 1, 1), null),
            Sources = [new("text", "Text", ReadingDepth.Full, SourceKind.Primary)],
        });

    public static readonly Gen<ImmutableArray<Treaty>> AnyTreaties = AnyTreaty.List[0, 14].Select(l => l.DistinctBy(t => t.Id).ToImmutableArray());

    public static readonly Gen<Incident> AnyIncident = Gen.Select(
        Some(2, 4), AnyDay, Gen.Int[0, 3], Of(Provocation.Unprovoked, Provocation.Provoked, Provocation.Disputed), Of(ProtectedObject.Territory, ProtectedObject.PublicVessel),
        (states, day, place, provocation, attacked) => new Incident(day, [.. states.Skip(1).Select(s => new Attacker(s, $"State {s}"))], states[0], SiteOf(place, states[0], day)) { Provocation = provocation, Object = attacked });

    public static Docket Docket(IEnumerable<Treaty> treaties) => new(States, Gazetteer, treaties);

    /// <summary>What the engine found, as text that two runs can be compared by.</summary>
    public static IReadOnlyList<string> Findings(IEnumerable<Treaty> treaties, Incident incident)
    {
        var docket = Docket(treaties);
        var buffer = new FindingBuffer();
        docket.Judge(incident, buffer);
        return [.. buffer.Items.ToArray().Select(f => $"{docket.IdOf(f.Promisor)}>{docket.IdOf(f.Beneficiary)} {docket.TreatyOf(f).Id}/{docket.ObligationOf(f).Id} {f.Status} {f.Reason}").Order(StringComparer.Ordinal)];
    }

    private static Site SiteOf(int place, StateId target, DateOnly day) => place switch
    {
        0 => Site.Of(Gazetteer.Find("isle")!, day, target),
        1 => Site.Of(Gazetteer.Find("sea")!, day),
        _ => Site.Home(States[target], day),
    };

    private static Adversary Listed(AdversaryAlternative alternative) => new(AdversaryScope.Listed, [alternative]);
}
