using Entente.Domain.States;
using Entente.Domain.Time;
using Entente.Domain.Treaties;

namespace Entente.Panels.Columns;

/// <summary>A run of days on which one state owed another something under one rule of a treaty.</summary>
internal readonly record struct DutySpell(StateId Promisor, StateId Beneficiary, ObligationKind Kind, bool IsConditional, DateOnly First, DateOnly Last)
{
    /// <summary>All such runs of a treaty, through a day; days on which it was suspended between the two are left out.</summary>
    public static IEnumerable<DutySpell> Of(Treaty treaty, DateOnly through)
    {
        Suspension[] suspensions = [.. treaty.Suspensions.Where(s => s.Effect == SuspensionEffect.Suspended)];
        foreach (var obligation in treaty.Obligations)
        {
            if (treaty.DaysOf(obligation) is not { } days)
                continue;
            bool isConditional = IsConditionalOn(obligation);
            var beneficiaries = Bound(treaty, obligation.To, mayBeThird: true);
            foreach (var (promisor, from) in Bound(treaty, obligation.From, mayBeThird: false))
                foreach (var (beneficiary, to) in beneficiaries)
                {
                    if (promisor == beneficiary || days.Intersect(from)?.Intersect(to) is not { } both || both.First > through)
                        continue;
                    foreach (var run in Without(suspensions, promisor, beneficiary, (both.First, both.Last is { } last && last < through ? last : through)))
                        yield return new(promisor, beneficiary, obligation.Kind, isConditional, run.First, run.Last);
                }
        }
    }

    // A listed party is bound only while it is a party; a guaranteed third state benefits as long as the rule stands (Treaty.Binds).
    private static List<(StateId State, Spell Days)> Bound(Treaty treaty, StateSelector selector, bool mayBeThird)
    {
        var bound = treaty.Parties.Where(p => selector.IsAllParties || selector.Listed.Contains(p.State)).Select(p => (p.State, Days: treaty.Bound(p))).Where(p => p.Days is not null).Select(p => (p.State, p.Days!.Value)).ToList();
        if (mayBeThird && !selector.IsAllParties)
            bound.AddRange(selector.Listed.Where(s => !treaty.Parties.Any(p => p.State == s)).Select(s => (s, new Spell(DateOnly.MinValue, null))));
        return bound;
    }

    private static List<(DateOnly First, DateOnly Last)> Without(Suspension[] suspensions, StateId promisor, StateId beneficiary, (DateOnly First, DateOnly Last) days)
    {
        List<(DateOnly First, DateOnly Last)> runs = [days];
        foreach (var suspension in suspensions.Where(s => s.Concerns(promisor, beneficiary)))
        {
            var (begin, end) = (suspension.Days.First, suspension.Days.Last ?? DateOnly.MaxValue);
            runs = [.. runs.SelectMany(r => new[]
            {
                (r.First, Last: begin <= r.First ? DateOnly.MinValue : Min(r.Last, begin.AddDays(-1))),
                (First: end == DateOnly.MaxValue ? DateOnly.MaxValue : Max(r.First, end.AddDays(1)), r.Last),
            }.Where(x => x.First <= x.Last)).Distinct()];
        }
        return runs;
    }

    private static bool IsConditionalOn(Obligation obligation) =>
        obligation.Trigger is { } t && (t.Adversary.Scope != AdversaryScope.Any || t.AtLeast > 1 || !t.Requires.IsEmpty || t.Scope.Any(s => s.Within is not null));

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;
}
