using Entente.Domain.Places;
using Entente.Domain.States;
using Entente.Domain.Time;
using Entente.Domain.Treaties;
using Entente.Obligations.Rules;

namespace Entente.Obligations.Compiled;

/// <summary>Turns treaties into rules and claims over ordinals, so that judging an incident touches no text and allocates nothing.</summary>
internal sealed class RuleCompiler(Ordinals ordinals)
{
    private readonly List<CompiledRule> _rules = [];
    private readonly List<Claim>[] _claims = [.. Enumerable.Range(0, ordinals.StateCount).Select(_ => new List<Claim>())];

    public CompiledRule[] Rules => [.. _rules];

    /// <summary>For each state, what it may claim as beneficiary.</summary>
    public Claim[][] Claims => [.. _claims.Select(c => c.ToArray())];

    public void Add(Treaty treaty)
    {
        if (treaty.Life is null)
            return;
        var compiled = Compile(treaty);
        foreach (var obligation in treaty.Obligations.Where(o => o.Kind.AnswersIncidents()))
            if (treaty.DaysOf(obligation) is { } days)
                Add(treaty, compiled, obligation, Days.Of(days));
    }

    private void Add(Treaty treaty, CompiledTreaty compiled, Obligation obligation, Days days)
    {
        var rule = Rule(compiled, obligation, days);
        _rules.Add(rule);
        var promisors = Spells(treaty, obligation.From, isBeneficiary: false)
            .Select(s => new PromisorEntry(ordinals.State(s.State), Days.Of(s.Spell), Reservations(treaty, obligation, s.State))).ToList();
        foreach (var beneficiary in Spells(treaty, obligation.To, isBeneficiary: true).GroupBy(s => s.State))
        {
            int ordinal = ordinals.State(beneficiary.Key);
            _claims[ordinal].Add(new(rule, [.. beneficiary.Select(b => Days.Of(b.Spell))], [.. promisors.Where(p => p.State != ordinal)]));
        }
    }

    private CompiledRule Rule(CompiledTreaty treaty, Obligation obligation, Days days)
    {
        // Kinds without a trigger are broken by an attack rather than set off by it; they still need a rule to be found by.
        var trigger = obligation.Trigger ?? new Trigger(IncidentKind.ArmedAttack);
        return new()
        {
            Ordinal = _rules.Count, Of = treaty, Obligation = obligation, Days = days, Trigger = trigger,
            Adversary = Adversary(trigger.Adversary), Scope = Scope(trigger.Scope.AsSpan()),
            RuleTests = [.. TestsOf(trigger)],
            PairTests = [new InForceTest(), new SuspensionTest(), new PromisorTest(), .. trigger.Requires.Where(NeedsPromisor).Select(c => new ConditionTest(c)), new ReservationTest()],
        };
    }

    private static IEnumerable<RuleTest> TestsOf(Trigger trigger)
    {
        yield return new RoleTest();
        yield return new AdversaryTest();
        if (trigger.AtLeast > 0 || trigger.AtMost > 0)
            yield return new CountTest();
        yield return new FellowPartyTest();
        if (!trigger.Scope.IsEmpty)
            yield return new ScopeTest();
        if (trigger.Incident is IncidentKind.UnprovokedAttack or IncidentKind.Aggression)
            yield return new ProvocationTest();
        foreach (var condition in trigger.Requires.Where(c => !NeedsPromisor(c)))
            yield return new ConditionTest(condition);
    }

    private static bool NeedsPromisor(Condition condition) => condition.Kind is ConditionKind.JointAction;

    private CompiledTreaty Compile(Treaty treaty)
    {
        var parties = treaty.Parties.Select(p => (State: ordinals.State(p.State), Bound: treaty.Bound(p))).Where(p => p.Bound is not null)
            .OrderBy(p => p.State).ThenBy(p => p.Bound!.Value.First).ToList();
        return new(treaty, [.. parties.Select(p => p.State)], [.. parties.Select(p => Days.Of(p.Bound!.Value))]);
    }

    private static IEnumerable<(StateId State, Spell Spell)> Spells(Treaty treaty, StateSelector selector, bool isBeneficiary)
    {
        var listed = selector.Listed;
        foreach (var party in treaty.Parties.Where(p => selector.IsAllParties || listed.Contains(p.State)))
            if (treaty.Bound(party) is { } bound)
                yield return (party.State, bound);
        if (isBeneficiary)
            foreach (var third in listed.Where(s => treaty.Parties.All(p => p.State != s)))
                yield return (third, treaty.Life!.Value);
    }

    private CompiledReservation[] Reservations(Treaty treaty, Obligation obligation, StateId promisor) =>
        [.. treaty.Reservations.Where(r => r.By.Contains(promisor) && r.Obligations.Contains(obligation.Id))
            .Select(r => new CompiledReservation(r, [.. r.Toward.Select(ordinals.State)], Days.Of(r.Days), Test(r.AppliesWhen), Test(r.AppliesUnless)))];

    private CompiledTest? Test(SituationTest? test) => test is null ? null : new(test.Adversary is { } a ? Adversary(a) : null, Scope(test.Scope.AsSpan()));

    private CompiledAdversary Adversary(Adversary adversary) => new(adversary.Scope, [.. adversary.Alternatives.Select(a => new CompiledAlternative(
        [.. a.States.Select(ordinals.State)], ordinals.ClassBits(a.Classes), a.AnyState || a.Classes.Contains(Ordinals.ExtraRegional), [.. a.Company.Select(ordinals.State)], a.Classes.Contains(Ordinals.ExtraRegional)))]);

    private CompiledScopeLine[] Scope(ReadOnlySpan<ScopeLine> scope)
    {
        var lines = new CompiledScopeLine[scope.Length];
        for (int i = 0; i < scope.Length; i++)
        {
            var line = scope[i];
            int objects = line.Objects.IsEmpty ? 0b1111 : line.Objects.Aggregate(0, (bits, o) => bits | (1 << (int)o));
            lines[i] = new(objects, line.Within?.Kind, line.Within?.AreaId is { } area ? ordinals.Area(area) : -1, line.Days is { } days ? Days.Of(days) : Days.Always);
        }
        return lines;
    }

    /// <summary>An area's formula over the same ordinals.</summary>
    public static CompiledArea Compile(Area area, Ordinals ordinals)
    {
        return new(area, [.. area.Any.Select(Line)], [.. area.Except.Select(Line)]);

        CompiledArea.Line Line(AreaLine l) => new(ordinals.RegionBits(l.Regions), [.. l.Places.Select(ordinals.Place)], [.. l.States.Select(ordinals.State)], [.. l.AdministeredBy.Select(ordinals.State)],
            l.Metropolitan, l.NorthOf ?? double.NaN, l.SouthOf ?? double.NaN, l.EastOf ?? double.NaN, l.WestOf ?? double.NaN, l.Days is { } days ? Days.Of(days) : Days.Always);
    }
}
