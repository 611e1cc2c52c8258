using System.Collections.Immutable;
using Entente.Domain.Incidents;
using Entente.Domain.Treaties;
using Entente.Obligations.Compiled;

namespace Entente.Obligations;

// What the attackers break, and who is bound to both sides.
public sealed partial class Docket
{
    /// <summary>Every promise in force that day from an attacker to the target which the attack breaks.</summary>
    /// <remarks>An alliance or a friendship with the victim is broken as friendship, a guarantee of it as guarantee. Duties to consult are not broken by attacking.</remarks>
    public ImmutableArray<Breach> Breaches(Incident incident)
    {
        int target = _ordinals.State(incident.Target);
        if (target < 0)
            return [];
        int day = incident.Date.DayNumber;
        var breaches = from attacker in incident.Attackers
                       where attacker.IsState
                       let ordinal = _ordinals.State(attacker.State)
                       from claim in _claims[target]
                       where claim.Rule.Days.Hold(day) && IsOpenTo(claim, day) && Broken(claim.Rule.Obligation) is not null
                       where claim.Promisors.Any(e => e.State == ordinal && e.Days.Hold(day))
                       let broken = Tested(incident, claim.Rule, ordinal, target)
                       where !broken.Fails
                       let suspension = claim.Rule.Of.Treaty.SuspensionOf(attacker.State, incident.Target, incident.Date)
                       where suspension is not { Effect: SuspensionEffect.Suspended }
                       select new Breach(attacker.State, incident.Target, Broken(claim.Rule.Obligation)!.Value, claim.Rule.Of.Treaty, claim.Rule.Obligation)
                       {
                           Disputed = Doubt(incident, claim.Rule, suspension, broken),
                       };
        return [.. breaches.DistinctBy(b => (b.By, b.Kind, b.Treaty.Id, b.Obligation.Article))
            .OrderBy(b => b.By).ThenBy(b => b.Kind).ThenBy(b => b.Treaty.Id, StringComparer.Ordinal).ThenBy(b => b.Obligation.Id, StringComparer.Ordinal)];
    }

    /// <summary>States with a duty toward the target that is due or may be, and with a duty of help or neutrality toward an attacker.</summary>
    /// <remarks>One pact that promises help to all its members does not pull both ways when one of them attacks another; two pacts do.</remarks>
    public static ImmutableArray<Conflict> Conflicts(Incident incident, ImmutableArray<Determination> determinations)
    {
        var attackers = incident.Attackers.Select(a => a.State).ToHashSet();
        var towardAttackers = determinations.Where(d => attackers.Contains(d.Beneficiary) && IsInForce(d) && (d.Kind.PromisesHelp() || d.Kind is ObligationKind.Neutrality)).ToLookup(d => d.Promisor);
        return [.. determinations
            .Where(d => d.Beneficiary == incident.Target && d.Kind.PromisesHelp() && d.Status is not Status.NotTriggered)
            .GroupBy(d => d.Promisor)
            .SelectMany(g => towardAttackers[g.Key].GroupBy(t => t.Beneficiary).Select(t => new Conflict(g.Key, g.MaxBy(d => d.Status)!, t.MaxBy(d => d.Status)!)))
            .Where(c => c.TowardTarget.Treaty.Id != c.TowardAttacker.Treaty.Id || c.TowardAttacker.Status is not Status.NotTriggered)
            .OrderBy(c => c.State).ThenBy(c => c.TowardAttacker.Beneficiary)];
    }

    private static bool IsInForce(Determination d) => d.Reason is not (Reason.NotInForce or Reason.NotAParty or Reason.Suspended);

    private static BreachKind? Broken(Obligation obligation) => obligation.Kind switch
    {
        ObligationKind.NonAggression => BreachKind.NonAggression,
        ObligationKind.Neutrality => BreachKind.Neutrality,
        ObligationKind.Friendship => BreachKind.Friendship,
        ObligationKind.Defence when obligation.Form is ObligationForm.Guarantee => BreachKind.Guarantee,
        ObligationKind.Defence or ObligationKind.Offence => BreachKind.Friendship,
        _ => null,
    };

    // A promise not to attack may be limited to a place or to circumstances; outside them it is not broken. What an alliance promises
    // in a war with others says nothing of an attack by the ally itself, so the triggers of other kinds are not asked.
    private Verdict Tested(Incident incident, CompiledRule rule, int promisor, int beneficiary)
    {
        if (rule.Obligation is not { Trigger: not null, Kind: ObligationKind.NonAggression or ObligationKind.Friendship })
            return default;
        Span<int> attackers = stackalloc int[Math.Min(incident.Attackers.Length, MaximumAttackers)];
        var matter = With(Open(incident, attackers, rule), rule, beneficiary, promisor);
        return First([.. rule.RuleTests.Where(t => t is Rules.ScopeTest or Rules.ConditionTest)], matter);
    }

    private static string? Doubt(Incident incident, CompiledRule rule, Suspension? suspension, Verdict broken)
    {
        string?[] doubts =
        [
            broken.HingesOn is { } fact ? $"It hangs on this: {fact}." : null, rule.Of.Treaty.ContestOn(incident.Date)?.Note, suspension?.Note, rule.Obligation.Disputed,
            rule.Of.Treaty.Binding is Binding.Political ? "The text is a political commitment; whether it binds in law is disputed." : null,
            incident.Provocation is Provocation.Unprovoked ? null : "Who began is disputed, or the attack was provoked.",
        ];
        return string.Join(" ", doubts.OfType<string>()) is { Length: > 0 } text ? text : null;
    }
}
