using Entente.Domain.States;
using Entente.Domain.Time;

namespace Entente.Domain.Relations;

/// <summary>A dated change in the diplomatic relations of two states, with the source that was read.</summary>
/// <remarks><see cref="Actor"/> is the state that acted, or none when both did; the pair is kept in the order of ids.</remarks>
public sealed record RelationEvent(StateId A, StateId B, EdtfDate On, RelationChange Change, string Summary, string Source)
{
    public StateId Actor { get; init; }

    public string? Url { get; init; }

    public bool Concerns(StateId a, StateId b) => (A == a && B == b) || (A == b && B == a);
}
