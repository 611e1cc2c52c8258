using Entente.Domain.Treaties;
using Entente.Panels.Columns;

namespace Entente.Panels.Tests;

/// <summary>Runs of days of obligations are those that the treaties themselves give, asked day by day.</summary>
public sealed class DutySpellTests
{
    [Fact]
    public void On_every_day_on_which_something_changes_the_runs_are_the_duties_of_the_day()
    {
        var through = Repository.Record.CurrentThrough;
        foreach (var treaty in Repository.Record.Treaties.Where(t => t.Parties.Length < 60))
        {
            var runs = DutySpell.Of(treaty, through).ToList();
            var days = runs.SelectMany(r => new[] { r.First, r.First.AddDays(-1), r.Last }).Concat(treaty.Suspensions.Select(s => s.Days.First)).Where(d => d <= through).Distinct().Order().ToList();
            foreach (var day in days.Count > 24 ? days.Where((_, i) => i % (days.Count / 12) == 0) : days)
            {
                var asked = treaty.IsInForce(day)
                    ? treaty.DutiesOn(day).Where(d => !treaty.Suspensions.Any(s => s.Effect == SuspensionEffect.Suspended && s.Days.Holds(day) && s.Concerns(d.Promisor, d.Beneficiary)))
                        .Select(d => $"{d.Promisor} {d.Beneficiary} {d.Obligation.Kind}").ToHashSet(StringComparer.Ordinal)
                    : [];
                var found = runs.Where(r => r.First <= day && day <= r.Last).Select(r => $"{r.Promisor} {r.Beneficiary} {r.Kind}").ToHashSet(StringComparer.Ordinal);
                Assert.True(asked.SetEquals(found), $"{treaty.Id} on {day:O}: {string.Join(", ", asked.Except(found).Take(3))} | {string.Join(", ", found.Except(asked).Take(3))}");
            }
        }
    }
}
