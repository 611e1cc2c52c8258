using System.Collections.Immutable;

namespace Entente.Studies.Crises;

/// <summary>An incident as a person types it; null where nothing was said.</summary>
public sealed record IncidentQuestion(ImmutableArray<string> Attackers, string Target, DateOnly On)
{
    /// <summary>Attackers that are no states, by name.</summary>
    public ImmutableArray<string> NonState { get; init; } = [];

    /// <summary>A place of the gazetteer, or a state for its home territory; null for the home territory of the target.</summary>
    public string? Location { get; init; }

    public string? Object { get; init; }

    public string? Domain { get; init; }

    public string? Unprovoked { get; init; }

    /// <summary>Facts stated: <c>asked</c>, <c>no-asked</c> …</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    public ImmutableArray<string> Acted { get; init; } = [];
}
