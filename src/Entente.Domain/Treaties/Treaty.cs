using System.Collections.Immutable;
using Entente.Domain.States;
using Entente.Domain.Time;

namespace Entente.Domain.Treaties;

/// <summary>A treaty or framework: who bound themselves, when, to what, and how we know.</summary>
public sealed record Treaty(string Id, string Title, Instrument Instrument, string Summary)
{
    public ImmutableArray<string> Names { get; init; } = [];

    public Binding Binding { get; init; }

    public Publicity Publicity { get; init; }

    public string? Organisation { get; init; }

    public EdtfDate? Signed { get; init; }

    /// <summary>The first day in force; null when it never entered into force.</summary>
    public EdtfDate? InForce { get; init; }

    /// <summary>The last day in force; null while in force.</summary>
    public EdtfDate? Ended { get; init; }

    public TreatyEnd? End { get; init; }

    /// <summary>Signed, and not (known to be) in force yet.</summary>
    public bool IsPending { get; init; }

    public ImmutableArray<Contest> Contested { get; init; } = [];

    public Term? Term { get; init; }

    public ImmutableArray<string> Registration { get; init; } = [];

    public string? Place { get; init; }

    public Lineage Lineage { get; init; } = Lineage.None;

    /// <summary>ATOP's numbers of the same treaty.</summary>
    public ImmutableArray<int> Atop { get; init; } = [];

    public ImmutableArray<Party> Parties { get; init; } = [];

    public ImmutableArray<Obligation> Obligations { get; init; } = [];

    public ImmutableArray<Reservation> Reservations { get; init; } = [];

    public ImmutableArray<Suspension> Suspensions { get; init; } = [];

    public ImmutableArray<Institution> Institutions { get; init; } = [];

    public ImmutableArray<Dispute> Disputes { get; init; } = [];

    public ImmutableArray<SourceNote> Sources { get; init; } = [];

    public required Verification Checked { get; init; }

    /// <summary>The days in force, or null when it never was (or its dates contradict each other, which the check of the record refuses).</summary>
    public Spell? Life => Beginning is { } first && !(Ended?.Latest < first) ? new(first, Ended?.Latest) : null;

    // A treaty known to be in force "in 1979" was in force no earlier than the day it was signed.
    private DateOnly? Beginning => InForce is { IsDay: false } from && Signed is { } signed && signed.Earliest > from.Earliest && signed.Earliest <= from.Latest ? signed.Earliest : InForce?.Earliest;

    /// <summary>From signature (or entry into force) to the last day in force: the days on which anything happens to it.</summary>
    public Spell History
    {
        get
        {
            var first = Signed is { } signed && !(signed.Earliest > Life?.First) ? signed.Earliest : Life?.First ?? Signed?.Earliest ?? DateOnly.MinValue;
            var last = Life is { } life ? life.Last : IsPending ? null : Signed?.Latest;
            return new(first, last < first ? first : last);
        }
    }

    public bool IsInForce(DateOnly day) => Life?.Holds(day) ?? false;

    public Contest? ContestOn(DateOnly day)
    {
        foreach (var contest in Contested)
            if (contest.Days.Holds(day))
                return contest;
        return null;
    }

    /// <summary>The days on which a party's entry binds it; null when the treaty never entered into force.</summary>
    public Spell? Bound(Party party) => Life is { } life ? Bound(party, life) : null;

    private static Spell? Bound(Party party, Spell life)
    {
        // A party known to have joined "in 1929" joined no earlier than the treaty was there to be joined.
        var first = party.From is { IsDay: false } from && from.Latest >= life.First && from.Earliest < life.First ? life.First : party.From?.Earliest ?? life.First;
        var last = party.To?.Latest ?? life.Last;
        return last < first ? null : new(first, last);
    }

    /// <summary>The states bound that day, by id.</summary>
    public IEnumerable<StateId> PartiesOn(DateOnly day) =>
        Life is { } life ? Parties.Where(p => Bound(p, life)?.Holds(day) ?? false).Select(p => p.State).Distinct().Order() : [];

    public bool IsParty(StateId state, DateOnly day)
    {
        foreach (var party in Parties)
            if (party.State == state && (Bound(party)?.Holds(day) ?? false))
                return true;
        return false;
    }

    /// <summary>Every state that the treaty ever names as party or beneficiary.</summary>
    public IEnumerable<StateId> Concerned =>
        Parties.Select(p => p.State).Concat(Obligations.SelectMany(o => o.From.Listed.Concat(o.To.Listed))).Distinct();

    /// <summary>The days of one rule of this treaty; null when it never was in force.</summary>
    public Spell? DaysOf(Obligation obligation) =>
        Life?.Intersect(new(obligation.Since?.Earliest ?? DateOnly.MinValue, obligation.Until?.Latest));

    /// <summary>Whether the rule runs from one state to the other that day.</summary>
    public bool Binds(Obligation obligation, StateId promisor, StateId beneficiary, DateOnly day) =>
        promisor != beneficiary && (DaysOf(obligation)?.Holds(day) ?? false)
        && IsIn(obligation.From, promisor, day) && IsIn(obligation.To, beneficiary, day, mayBeThird: true);

    /// <summary>Every directed duty in force that day: rule, promisor, beneficiary.</summary>
    /// <param name="day">The day.</param>
    /// <param name="of">Only what this state owes; a treaty of 193 parties then costs their number, not its square.</param>
    /// <param name="to">Only what this state is owed.</param>
    /// <param name="kinds">Only rules of these kinds; all when it is not given.</param>
    public IEnumerable<Duty> DutiesOn(DateOnly day, StateId? of = null, StateId? to = null, Func<ObligationKind, bool>? kinds = null)
    {
        List<StateId>? parties = null;
        foreach (var obligation in Obligations)
        {
            if (kinds?.Invoke(obligation.Kind) is false || !(DaysOf(obligation)?.Holds(day) ?? false))
                continue;
            var beneficiaries = Bound(obligation.To, to, mayBeThird: true);
            foreach (var promisor in Bound(obligation.From, of, mayBeThird: false))
                foreach (var beneficiary in beneficiaries)
                    if (promisor != beneficiary)
                        yield return new(this, obligation, promisor, beneficiary);
        }

        List<StateId> Bound(StateSelector selector, StateId? only, bool mayBeThird) =>
            only is { } state ? IsIn(selector, state, day, mayBeThird) ? [state] : []
            : selector.IsAllParties ? parties ??= [.. PartiesOn(day)]
            : [.. selector.Listed.Where(s => IsIn(selector, s, day, mayBeThird))];
    }

    /// <summary>The suspension that concerns the pair that day, if any.</summary>
    public Suspension? SuspensionOf(StateId promisor, StateId beneficiary, DateOnly day)
    {
        foreach (var suspension in Suspensions)
            if (suspension.Days.Holds(day) && suspension.Concerns(promisor, beneficiary))
                return suspension;
        return null;
    }

    public bool Equals(Treaty? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    private bool IsIn(StateSelector selector, StateId state, DateOnly day, bool mayBeThird = false)
    {
        if (selector.IsAllParties)
            return IsParty(state, day);
        // A listed party is bound only while it is a party; a guaranteed third state benefits as long as the rule stands.
        return selector.Listed.Contains(state) && (IsParty(state, day) || (mayBeThird && !Parties.Any(p => p.State == state)));
    }
}
