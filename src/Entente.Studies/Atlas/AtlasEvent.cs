using System.Collections.Immutable;
using Entente.Domain.Relations;
using Entente.Domain.States;
using Entente.Domain.Time;
using Entente.Domain.Treaties;

namespace Entente.Studies.Atlas;

/// <summary>Something that happened on a day: to a treaty, or to the diplomatic relations of a pair.</summary>
public sealed record AtlasEvent(AtlasEventKind Kind, DateOnly Day, EdtfDate Written, ImmutableArray<StateId> States)
{
    public Treaty? Treaty { get; init; }

    public RelationEvent? Relation { get; init; }

    /// <summary>How the treaty ended, of its end.</summary>
    public EndKind? End { get; init; }

    /// <summary>How a party left, of its departure, where the record tells.</summary>
    public Departure? Departure { get; init; }
}
