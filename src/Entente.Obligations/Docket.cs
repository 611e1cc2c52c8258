using Entente.Domain.Incidents;
using Entente.Domain.Places;
using Entente.Domain.States;
using Entente.Domain.Treaties;
using Entente.Obligations.Cascades;
using Entente.Obligations.Compiled;
using Entente.Obligations.Rules;

namespace Entente.Obligations;

/// <summary>Every rule of a record, ready to be put to an incident.</summary>
/// <remarks>
/// Made once from a record and then immutable; safe to share between threads, each with a <see cref="FindingBuffer"/> of its own.
/// Judging is pure: same record, same incident, same findings in the same order. It costs time in proportion to the duties that name the target
/// or an attacker as beneficiary, and allocates nothing once the buffer has grown.
/// </remarks>
public sealed partial class Docket
{
    private const int MaximumAttackers = 256;

    private readonly Ordinals _ordinals;
    private readonly CompiledRule[] _rules;
    private readonly Claim[][] _claims;
    private readonly CompiledArea[] _areas;

    public Docket(StateRegister states, Gazetteer gazetteer, IEnumerable<Treaty> treaties)
    {
        _ordinals = new(states, gazetteer);
        _areas = [.. gazetteer.Areas.Select(a => RuleCompiler.Compile(a, _ordinals))];
        var compiler = new RuleCompiler(_ordinals);
        foreach (var treaty in treaties.OrderBy(t => t.Id, StringComparer.Ordinal))
            compiler.Add(treaty);
        (_rules, _claims) = (compiler.Rules, compiler.Claims);
    }

    /// <summary>How many rules answer incidents.</summary>
    public int RuleCount => _rules.Length;

    internal int StateCount => _ordinals.StateCount;

    public StateId IdOf(int state) => _ordinals.State(state).Id;

    internal int OrdinalOf(StateId state) => _ordinals.State(state);

    public Treaty TreatyOf(in Finding finding) => _rules[finding.Rule].Of.Treaty;

    public Obligation ObligationOf(in Finding finding) => _rules[finding.Rule].Obligation;

    /// <summary>Judges every duty in force that day toward the target and the attackers. The buffer is cleared first.</summary>
    public void Judge(Incident incident, FindingBuffer findings)
    {
        findings.Clear();
        Span<int> attackers = stackalloc int[Math.Min(incident.Attackers.Length, MaximumAttackers)];
        var matter = Open(incident, attackers, _rules.Length > 0 ? _rules[0] : null!);
        if (matter.Target >= 0)
            JudgeToward(matter.Target, matter, findings);
        foreach (int attacker in matter.Attackers)
            JudgeToward(attacker, matter, findings);
    }

    /// <summary>The duties of help that are due and that draw in somebody who is free to be drawn. The buffer is cleared first.</summary>
    internal void JudgeHelp(Incident incident, Sides sides, FindingBuffer findings)
    {
        findings.Clear();
        Span<int> attackers = stackalloc int[Math.Min(incident.Attackers.Length, MaximumAttackers)];
        var matter = Open(incident, attackers, _rules.Length > 0 ? _rules[0] : null!);
        if (matter.Target >= 0)
            JudgeHelpToward(matter.Target, matter, sides, findings);
        foreach (int attacker in matter.Attackers)
            JudgeHelpToward(attacker, matter, sides, findings);
    }

    /// <summary>Whether anybody who is free to be drawn in owes the state help that day, whatever sets the duty off.</summary>
    internal bool MayDraw(int beneficiary, DateOnly on, Sides sides)
    {
        var free = sides.Free(sides.Of(beneficiary));
        foreach (var claim in _claims[beneficiary])
            if (MayDraw(claim, free, on.DayNumber))
                return true;
        return false;
    }

    private static bool MayDraw(Claim claim, ReadOnlySpan<bool> free, int day)
    {
        if (!claim.Rule.Kind.PromisesHelp() || !claim.Rule.Days.Hold(day) || !IsOpenTo(claim, day))
            return false;
        foreach (var entry in claim.Promisors)
            if (free[entry.State] && entry.Days.Hold(day))
                return true;
        return false;
    }

    private void JudgeHelpToward(int beneficiary, in Matter open, Sides sides, FindingBuffer findings)
    {
        var free = sides.Free(sides.Of(beneficiary));
        foreach (var claim in _claims[beneficiary])
        {
            if (!MayDraw(claim, free, open.Day))
                continue;
            var matter = With(open, claim.Rule, beneficiary);
            var ruling = First(claim.Rule.RuleTests, matter);
            if (!ruling.Holds)
                continue;
            foreach (var entry in claim.Promisors)
                if (free[entry.State] && entry.Days.Hold(open.Day) && Judge(matter, entry, ruling) is { Status: Status.Triggered } due)
                    findings.Add(due);
        }
    }

    private void JudgeToward(int beneficiary, in Matter open, FindingBuffer findings)
    {
        foreach (var claim in _claims[beneficiary])
        {
            if (!claim.Rule.Kind.HasTrigger() || !claim.Rule.Days.Hold(open.Day) || !IsOpenTo(claim, open.Day))
                continue;
            var matter = With(open, claim.Rule, beneficiary);
            var ruling = First(claim.Rule.RuleTests, matter);
            foreach (var entry in claim.Promisors)
                if (entry.Days.Hold(open.Day))
                    findings.Add(Judge(matter, entry, ruling));
        }
    }

    private static Finding Judge(in Matter matter, PromisorEntry entry, Verdict ruling)
    {
        var pair = With(matter, entry);
        var standing = First(pair.Rule.PairTests, pair);
        // The trace shows the pair's standing first and reservations last; the reason reported is the first in that order.
        var reason = standing.Fails && (standing.Reason is not Reason.Reservation || !ruling.Fails) ? standing.Reason : ruling.Reason;
        var status = reason is not Reason.None ? Status.NotTriggered : ruling.Holds && standing.Holds ? Status.Triggered : Status.Contingent;
        return new(pair.Rule.Ordinal, entry.State, matter.Beneficiary, status, reason);
    }

    /// <summary>The first test that fails; else the first that hangs on something; else one that holds.</summary>
    private static Verdict First(RuleTest[] tests, in Matter matter)
    {
        Verdict open = default;
        foreach (var test in tests)
        {
            var verdict = test.Judge(matter);
            if (verdict.Fails)
                return verdict;
            if (open.Holds && !verdict.Holds)
                open = verdict;
        }
        return open;
    }

    private Matter Open(Incident incident, Span<int> attackers, CompiledRule rule)
    {
        int count = 0;
        bool hasNonState = false;
        foreach (var attacker in incident.Attackers)
            if (!attacker.IsState)
                hasNonState = true;
            else if (_ordinals.State(attacker.State) is >= 0 and var ordinal && count < attackers.Length)
                attackers[count++] = ordinal;
        return new()
        {
            Docket = this, Incident = incident, Day = incident.Date.DayNumber, Attackers = attackers[..count], Target = _ordinals.State(incident.Target),
            Site = _ordinals.Site(incident.Site), HasNonState = hasNonState, Rule = rule, Beneficiary = -1,
        };
    }

    private static Matter With(in Matter m, CompiledRule rule, int beneficiary, int promisor = -1) => new()
    {
        Docket = m.Docket, Incident = m.Incident, Day = m.Day, Attackers = m.Attackers, Target = m.Target, Site = m.Site, HasNonState = m.HasNonState,
        Rule = rule, Beneficiary = beneficiary, Promisor = promisor,
    };

    private static Matter With(in Matter m, PromisorEntry entry) => new()
    {
        Docket = m.Docket, Incident = m.Incident, Day = m.Day, Attackers = m.Attackers, Target = m.Target, Site = m.Site, HasNonState = m.HasNonState,
        Rule = m.Rule, Beneficiary = m.Beneficiary, Promisor = entry.State, Entry = entry,
    };

    private static bool IsOpenTo(Claim claim, int day)
    {
        foreach (var days in claim.BeneficiaryDays)
            if (days.Hold(day))
                return true;
        return false;
    }

    internal string NameOf(int state, DateOnly on) => _ordinals.State(state).NameOn(on);

    internal int ClassesOf(int state, int day) => _ordinals.ClassesOf(state, day);

    internal int DisputedClassesOf(int state, int day) => _ordinals.DisputedClassesOf(state, day);

    internal CompiledArea Area(int ordinal) => _areas[ordinal];

    internal bool Claims(CompiledSite site, int state, DateOnly on) =>
        site.Source.Place is { } place && (place.Claimants.Any(c => c.State == IdOf(state) && c.Days.Holds(on)) || site.Administrator == state);

    /// <summary>Whether either owes the other help in war that day.</summary>
    internal bool AreAllied(int a, int b, int day) => OwesHelp(a, b, day) || OwesHelp(b, a, day);

    private bool OwesHelp(int promisor, int beneficiary, int day)
    {
        foreach (var claim in _claims[beneficiary])
            if (claim.Rule.Kind.PromisesHelp() && claim.Rule.Days.Hold(day) && IsOpenTo(claim, day))
                foreach (var entry in claim.Promisors)
                    if (entry.State == promisor && entry.Days.Hold(day))
                        return true;
        return false;
    }

    internal string Describe(AdversaryAlternative alternative, DateOnly on)
    {
        var named = alternative.Classes.Select(c => c.Replace('-', ' ') + " states").Concat(alternative.States.Select(s => NameOf(_ordinals.State(s), on)));
        string who = alternative.AnyState ? "any state" : string.Join(" or ", named);
        return alternative.Company.IsEmpty ? who : $"{who} together with {string.Join(" or ", alternative.Company.Select(s => NameOf(_ordinals.State(s), on)))}";
    }

    internal string Describe(CompiledScopeLine[] scope) => string.Join("; ", scope.Select(Describe).Distinct());

    private string Describe(CompiledScopeLine line) => line.Tie switch
    {
        null => "everywhere",
        WithinKind.OwnTerritory => "its own territory",
        WithinKind.OwnAdministered => "territory it administers",
        WithinKind.Metropolitan => "its home territory",
        WithinKind.OwnIn => $"its own territory in: {Area(line.Area).Area.Title}",
        WithinKind.AdministeredIn => $"territory it administers in: {Area(line.Area).Area.Title}",
        _ => Area(line.Area).Area.Title,
    };
}
