using System.Collections.Immutable;
using Entente.Domain.Incidents;
using Entente.Domain.States;
using Entente.Domain.Treaties;
using Entente.Obligations.Compiled;
using Entente.Obligations.Rules;

namespace Entente.Obligations;

// Findings told in words: the same tests in the same order, each with its sentence.
public sealed partial class Docket
{
    // How near a duty that is not in force must be to be told as a near miss. A bilateral pact of half a century ago is still
    // remembered between the two; what is to come is told only when it is close.
    private const int YearsSinceBilateral = 50;
    private const int YearsSinceMultilateral = 12;
    private const int YearsBefore = 12;

    /// <summary>Every duty in force that could bear on the incident, judged and explained, then near misses not (or no longer, or not for both) in force.</summary>
    public ImmutableArray<Determination> Determine(Incident incident)
    {
        var buffer = new FindingBuffer();
        Judge(incident, buffer);
        var due = buffer.Items.ToArray().Select(f => Explain(incident, f)).ToList();
        var told = due.Select(d => (d.Promisor, d.Beneficiary, d.Kind)).ToHashSet();
        var missed = NearMisses(incident).Where(d => !told.Contains((d.Promisor, d.Beneficiary, d.Kind))).ToList();
        return [.. due.Concat(missed).OrderBy(d => d.Beneficiary == incident.Target ? 0 : 1).ThenByDescending(d => d.Status).ThenBy(d => d.Beneficiary).ThenBy(d => d.Promisor)
            .ThenBy(d => d.Kind).ThenBy(d => d.Treaty.Id, StringComparer.Ordinal).ThenBy(d => d.Obligation.Id, StringComparer.Ordinal)];
    }

    /// <summary>A finding with its trace.</summary>
    public Determination Explain(Incident incident, Finding finding)
    {
        Span<int> attackers = stackalloc int[Math.Min(incident.Attackers.Length, MaximumAttackers)];
        var rule = _rules[finding.Rule];
        var entry = _claims[finding.Beneficiary].First(c => c.Rule == rule).Promisors.First(p => p.State == finding.Promisor && p.Days.Hold(incident.Date.DayNumber));
        var matter = With(With(Open(incident, attackers, rule), rule, finding.Beneficiary), entry);
        var trace = new List<TraceStep>();
        var hinges = new List<string>();
        foreach (var test in InOrder(rule))
        {
            var verdict = test.Judge(matter);
            trace.Add(new(test.Name, verdict.Fails ? false : verdict.Holds ? true : null, Sentence(test.Tell(matter, verdict))));
            if (verdict.HingesOn is { } fact && !hinges.Contains(fact))
                hinges.Add(fact);
            if (verdict.Fails)
                break;
        }
        return new(IdOf(finding.Promisor), IdOf(finding.Beneficiary), rule.Of.Treaty, rule.Obligation, finding.Status)
        {
            Reason = finding.Reason,
            HingesOn = finding.Status is Status.Contingent ? string.Join("; ", hinges) : null,
            Trace = [.. trace],
            Disputed = Doubt(rule, entry),
        };
    }

    /// <summary>The strongest status that any treaty gives the pair for a kind, with the reason where there is none.</summary>
    /// <remarks>Where no treaty ever named both, the answer is that no such duty exists, or that one of the two is no party to the pact of the other.</remarks>
    public (Status Status, Reason Reason, Determination? By) Strongest(Incident incident, StateId promisor, StateId beneficiary, ObligationKind kind)
    {
        var buffer = new FindingBuffer();
        Judge(incident, buffer);
        var (p, b) = (_ordinals.State(promisor), _ordinals.State(beneficiary));
        var findings = buffer.Items.ToArray().Where(f => f.Promisor == p && f.Beneficiary == b && _rules[f.Rule].Kind == kind).ToList();
        if (findings.Count > 0)
        {
            // Among duties not due the one that came nearest is told: the one whose reading went furthest before it failed.
            var best = findings.Select(f => Explain(incident, f)).MaxBy(d => ((int)d.Status * 100) + d.Trace.Length)!;
            return (best.Status, best.Reason, best);
        }
        var missed = NearMisses(incident).FirstOrDefault(d => d.Promisor == promisor && d.Beneficiary == beneficiary && d.Kind == kind);
        return missed is null ? (Status.NotTriggered, Absent(p, b, kind, incident.Date.DayNumber), null) : (Status.NotTriggered, missed.Reason, missed);
    }

    // No rule of the kind was put to the incident for this pair: because the beneficiary has no part in it, because the two share only
    // lesser promises, or because the promisor owes the like to others, the parties of a pact to which the beneficiary does not belong.
    private Reason Absent(int promisor, int beneficiary, ObligationKind kind, int day)
    {
        if (beneficiary < 0 || promisor < 0)
            return Reason.NoSuchDuty;
        var shared = _claims[beneficiary].Where(c => c.Rule.Days.Hold(day) && IsOpenTo(c, day) && c.Promisors.Any(e => e.State == promisor && e.Days.Hold(day))).ToList();
        if (shared.Exists(c => c.Rule.Kind == kind))
            return Reason.BeneficiaryNotAttacked;
        if (shared.Exists(c => c.Rule.Of.PartyCount <= MembersOfSmallPact))
            return Reason.NoSuchDuty;
        return _rules.Any(r => r.Kind == kind && r.Obligation.To.IsAllParties && r.Days.Hold(day) && r.Of.IsParty(promisor, day) && IsNeighbour(r.Of, beneficiary, day)) ? Reason.NotAParty : Reason.NoSuchDuty;
    }

    private const int MembersOfSmallPact = 6;

    // A state is missed in a pact when it lies where most of the members lie; nobody misses Brazil in NATO.
    private bool IsNeighbour(CompiledTreaty pact, int state, int day)
    {
        var members = pact.Treaty.PartiesOn(DateOnly.FromDayNumber(day)).ToList();
        var regions = _ordinals.State(state).Regions;
        return members.Count > 2 && 2 * members.Count(m => _ordinals.State(_ordinals.State(m)).Regions.Any(regions.Contains)) >= members.Count;
    }

    private static IEnumerable<RuleTest> InOrder(CompiledRule rule) => [.. rule.PairTests[..3], .. rule.RuleTests, .. rule.PairTests[3..]];

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string? Doubt(CompiledRule rule, PromisorEntry entry)
    {
        var doubts = new[] { rule.Obligation.Disputed }.Concat(entry.Reservations.Select(r => r.Text.Disputed)).OfType<string>().ToList();
        return doubts.Count == 0 ? null : string.Join(" ", doubts);
    }

    private IEnumerable<Determination> NearMisses(Incident incident)
    {
        int day = incident.Date.DayNumber;
        var concerned = incident.Attackers.Where(a => a.IsState).Select(a => a.State).Prepend(incident.Target).Select(_ordinals.State).Where(o => o >= 0).Distinct();
        foreach (int beneficiary in concerned)
            foreach (var claim in _claims[beneficiary].Where(c => c.Rule.Kind.HasTrigger() && IsNear(c, day)))
                foreach (var entries in claim.Promisors.GroupBy(e => e.State).Where(e => _ordinals.State(e.Key).ExistsOn(incident.Date)))
                    if (Missed(claim, [.. entries], day) is { } reason)
                        yield return Missed(incident, claim.Rule, entries.Key, beneficiary, reason);
    }

    private static Reason? Missed(Claim claim, PromisorEntry[] entries, int day)
    {
        bool stands = claim.Rule.Days.Hold(day);
        if (stands && IsOpenTo(claim, day) && entries.Any(e => e.Days.Hold(day)))
            return null;
        if (!entries.Any(e => IsNear(e.Days, day, YearsSince(claim))))
            return null;
        return stands ? Reason.NotAParty : Reason.NotInForce;
    }

    private static int YearsSince(Claim claim) => claim.Rule.Of.PartyCount > 2 ? YearsSinceMultilateral : YearsSinceBilateral;

    private static bool IsNear(Claim claim, int day) =>
        IsNear(claim.Rule.Days, day, YearsSince(claim)) && Array.Exists(claim.BeneficiaryDays, d => IsNear(d, day, YearsSince(claim)));

    private static bool IsNear(Days days, int day, int yearsSince) => days.First - (YearsBefore * 366L) <= day && day <= days.Last + (yearsSince * 366L);

    private Determination Missed(Incident incident, CompiledRule rule, int promisor, int beneficiary, Reason reason)
    {
        var (p, b) = (NameOf(promisor, incident.Date), NameOf(beneficiary, incident.Date));
        string life = $"{rule.Of.Treaty.InForce} to {rule.Of.Treaty.Ended?.ToString() ?? "today"}";
        string text = reason is Reason.NotInForce
            ? $"{rule.Of.Treaty.Title} was in force {life}, not on {incident.Date:O}."
            : $"{(rule.Of.IsParty(promisor, incident.Date.DayNumber) ? b : p)} is not (yet, or any longer) a party to {rule.Of.Treaty.Title} on {incident.Date:O}.";
        return new(IdOf(promisor), IdOf(beneficiary), rule.Of.Treaty, rule.Obligation, Status.NotTriggered) { Reason = reason, Trace = [new("in force", false, text)] };
    }
}
