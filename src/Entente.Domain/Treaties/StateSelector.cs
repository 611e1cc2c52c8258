using System.Collections.Immutable;
using Entente.Domain.States;

namespace Entente.Domain.Treaties;

/// <summary>All parties, or the states listed (which may be no parties, as a guaranteed state).</summary>
public sealed record StateSelector(ImmutableArray<StateId> Listed)
{
    public static StateSelector AllParties { get; } = new(ImmutableArray<StateId>.Empty);

    public bool IsAllParties => Listed.IsEmpty;
}
