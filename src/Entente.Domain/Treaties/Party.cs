using System.Collections.Immutable;
using Entente.Domain.States;
using Entente.Domain.Time;

namespace Entente.Domain.Treaties;

/// <summary>A party and the days on which it was bound. A party that left and came back has two entries.</summary>
public sealed record Party(StateId State)
{
    public EdtfDate? Signed { get; init; }

    /// <summary>The first day bound; null for the treaty's own entry into force.</summary>
    public EdtfDate? From { get; init; }

    /// <summary>The last day bound; null while bound, or to the end of the treaty.</summary>
    public EdtfDate? To { get; init; }

    public Departure? Left { get; init; }

    public string? Note { get; init; }

    public ImmutableArray<string> Sources { get; init; } = [];
}
