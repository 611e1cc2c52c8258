using System.Collections.Immutable;
using Entente.Domain.States;
using Entente.Domain.Treaties;

namespace Entente.Studies.Atlas;

/// <summary>Lays the duties of a treaty out over time: who owed whom, from which day to which.</summary>
public static class TieStudy
{
    /// <summary>The ties of a treaty by kind, first day and states. Empty when it never was in force.</summary>
    /// <remarks>They say for every day what <see cref="Treaty.DutiesOn"/> says, without articles.</remarks>
    public static ImmutableArray<Tie> Of(Treaty treaty) =>
        [.. from rules in treaty.Obligations.GroupBy(o => o.Kind).OrderBy(g => g.Key)
            from tie in Ties(treaty, rules.Key, [.. rules])
            orderby tie.Kind, tie.Days.First, Text(tie.Promisors), Text(tie.Beneficiaries)
            select tie];

    private static List<Tie> Ties(Treaty treaty, ObligationKind kind, List<Obligation> rules)
    {
        var ties = new List<Tie>();
        var running = new Dictionary<(string, string), (DateOnly Since, Pairs Pairs)>();
        var turns = Turns(treaty, rules);
        foreach (var turn in turns)
        {
            var now = Pairs.On(treaty, rules, turn).ToDictionary(p => (Text(p.Promisors), Text(p.Beneficiaries)));
            foreach (var key in running.Keys.Where(k => !now.ContainsKey(k)).ToList())
                Close(key, turn.AddDays(-1));
            foreach (var (key, pairs) in now)
                running.TryAdd(key, (turn, pairs));
        }
        foreach (var key in running.Keys.ToList())
            Close(key, null);
        return ties;

        void Close((string, string) key, DateOnly? last)
        {
            var (since, pairs) = running[key];
            running.Remove(key);
            ties.Add(new(treaty, kind, pairs.Promisors, pairs.Beneficiaries, new(since, last)));
        }
    }

    // The days on which something may change: a rule or a party begins, or the day after one ends.
    private static SortedSet<DateOnly> Turns(Treaty treaty, List<Obligation> rules)
    {
        var turns = new SortedSet<DateOnly>();
        foreach (var days in rules.Select(treaty.DaysOf).Concat(treaty.Parties.Select(treaty.Bound)))
            if (days is { } spell)
            {
                turns.Add(spell.First);
                if (spell.Last is { } last && last < DateOnly.MaxValue)
                    turns.Add(last.AddDays(1));
            }
        return turns;
    }

    private static string Text(ImmutableArray<StateId> states) => string.Join(' ', states);

    /// <summary>States that owe, and states that are owed.</summary>
    private sealed record Pairs(ImmutableArray<StateId> Promisors, ImmutableArray<StateId> Beneficiaries)
    {
        /// <summary>The pairs of all rules that day; those that lie within others are left out.</summary>
        public static List<Pairs> On(Treaty treaty, List<Obligation> rules, DateOnly day)
        {
            var parties = treaty.PartiesOn(day).ToImmutableArray();
            var all = new List<Pairs>();
            foreach (var rule in rules)
                if (Of(treaty, rule, parties, day) is { } pairs && !all.Exists(a => a.Holds(pairs)))
                {
                    all.RemoveAll(pairs.Holds);
                    all.Add(pairs);
                }
            return all;
        }

        private static Pairs? Of(Treaty treaty, Obligation rule, ImmutableArray<StateId> parties, DateOnly day)
        {
            if (treaty.DaysOf(rule)?.Holds(day) is not true)
                return null;
            ImmutableArray<StateId> promisors = rule.From.IsAllParties ? parties : [.. rule.From.Listed.Where(parties.Contains).Distinct().Order()];
            ImmutableArray<StateId> beneficiaries = rule.To.IsAllParties ? parties : [.. rule.To.Listed.Where(s => parties.Contains(s) || !treaty.Parties.Any(p => p.State == s)).Distinct().Order()];
            // Nobody owes himself: a list of one drops out of the other.
            if (promisors is [var promisor])
                beneficiaries = beneficiaries.Remove(promisor);
            if (beneficiaries is [var beneficiary])
                promisors = promisors.Remove(beneficiary);
            return promisors.IsEmpty || beneficiaries.IsEmpty ? null : new(promisors, beneficiaries);
        }

        private bool Holds(Pairs other) => other.Promisors.All(p => Promisors.Contains(p)) && other.Beneficiaries.All(b => Beneficiaries.Contains(b));
    }
}
