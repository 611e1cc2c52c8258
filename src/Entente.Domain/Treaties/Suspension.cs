using System.Collections.Immutable;
using Entente.Domain.States;
using Entente.Domain.Time;

namespace Entente.Domain.Treaties;

/// <summary>Days on which the duties between some parties were, or were said to be, suspended.</summary>
public sealed record Suspension(EdtfDate Since, EdtfDate? Until, SuspensionEffect Effect, string Note)
{
    /// <summary>The promisors; empty for all.</summary>
    public ImmutableArray<StateId> From { get; init; } = [];

    /// <summary>The beneficiaries; empty for all.</summary>
    public ImmutableArray<StateId> To { get; init; } = [];

    /// <summary>A member suspended in both directions; none when From and To tell.</summary>
    public StateId Member { get; init; }

    public ImmutableArray<string> Sources { get; init; } = [];

    public Spell Days => new(Since.Earliest, Until?.Latest);

    public bool Concerns(StateId promisor, StateId beneficiary) =>
        Member.IsNone
            ? (From.IsEmpty || From.Contains(promisor)) && (To.IsEmpty || To.Contains(beneficiary))
            : Member == promisor || Member == beneficiary;
}
