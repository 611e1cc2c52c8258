using Entente.Domain.States;
using Entente.Domain.Treaties;

namespace Entente.Panels.Columns;

/// <summary>A run of days on which one state owed another something under one treaty.</summary>
internal readonly record struct DutySpell(StateId Promisor, StateId Beneficiary, ObligationKind Kind, bool IsConditional, DateOnly First, DateOnly Last)
{
    /// <summary>All such runs of a treaty, through a day.</summary>
    public static IEnumerable<DutySpell> Of(Treaty treaty, DateOnly through)
    {
        if (treaty.Life is not { } life || life.First > through)
            yield break;
        // Between two days on which something changes the duties are the same; so each such stretch is asked once.
        var ends = life.Last is { } end && end < through ? end : through;
        DateOnly[] days = [.. Changes(treaty).Append(life.First).Where(d => d >= life.First && d <= ends).Distinct().Order()];
        var open = new Dictionary<(StateId, StateId, ObligationKind, bool), DateOnly>();
        for (int i = 0; i < days.Length; i++)
        {
            var now = treaty.DutiesOn(days[i]).Where(d => treaty.SuspensionOf(d.Promisor, d.Beneficiary, days[i]) is not { Effect: SuspensionEffect.Suspended })
                .Select(d => (d.Promisor, d.Beneficiary, d.Obligation.Kind, IsConditionalOn(d.Obligation))).ToHashSet();
            foreach (var (duty, since) in open.Where(o => !now.Contains(o.Key)).ToList())
            {
                open.Remove(duty);
                yield return new(duty.Item1, duty.Item2, duty.Item3, duty.Item4, since, days[i].AddDays(-1));
            }
            foreach (var duty in now)
                open.TryAdd(duty, days[i]);
        }
        foreach (var (duty, since) in open)
            yield return new(duty.Item1, duty.Item2, duty.Item3, duty.Item4, since, ends);
    }

    private static bool IsConditionalOn(Obligation obligation) =>
        obligation.Trigger is { } t && (t.Adversary.Scope != AdversaryScope.Any || t.AtLeast > 1 || !t.Requires.IsEmpty || t.Scope.Any(s => s.Within is not null));

    private static IEnumerable<DateOnly> Changes(Treaty treaty)
    {
        foreach (var party in treaty.Parties)
            if (treaty.Bound(party) is { } bound)
            {
                yield return bound.First;
                if (bound.Last is { } last && last < DateOnly.MaxValue)
                    yield return last.AddDays(1);
            }
        foreach (var obligation in treaty.Obligations)
            if (treaty.DaysOf(obligation) is { } days)
            {
                yield return days.First;
                if (days.Last is { } last && last < DateOnly.MaxValue)
                    yield return last.AddDays(1);
            }
        foreach (var suspension in treaty.Suspensions)
        {
            yield return suspension.Days.First;
            if (suspension.Days.Last is { } last && last < DateOnly.MaxValue)
                yield return last.AddDays(1);
        }
    }
}
