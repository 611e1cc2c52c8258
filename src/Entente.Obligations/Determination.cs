using System.Collections.Immutable;
using Entente.Domain.States;
using Entente.Domain.Treaties;

namespace Entente.Obligations;

/// <summary>Whether one state owes another something because of an incident, by one article, and why.</summary>
public sealed record Determination(StateId Promisor, StateId Beneficiary, Treaty Treaty, Obligation Obligation, Status Status)
{
    /// <summary>Why it is not due; none when it is or may be.</summary>
    public Reason Reason { get; init; }

    /// <summary>The missing facts, when contingent.</summary>
    public string? HingesOn { get; init; }

    /// <summary>Every test in the order of reading, up to the first that fails.</summary>
    public ImmutableArray<TraceStep> Trace { get; init; } = [];

    /// <summary>A reading of the text on which governments or scholars disagree.</summary>
    public string? Disputed { get; init; }

    public ObligationKind Kind => Obligation.Kind;
}
