using System.Collections.Immutable;
using Entente.Domain.States;

namespace Entente.Domain.Incidents;

/// <summary>Further facts that an incident may state; null where it does not say. They turn contingent into decided.</summary>
public sealed record Facts
{
    public static Facts None { get; } = new();

    /// <summary>The victim has asked for help.</summary>
    public bool? Asked { get; init; }

    /// <summary>The victim resists.</summary>
    public bool? Resisted { get; init; }

    /// <summary>The competent organ has found or decided what the text asks for.</summary>
    public bool? Found { get; init; }

    /// <summary>The parties have consulted.</summary>
    public bool? Consulted { get; init; }

    /// <summary>The parties have agreed.</summary>
    public bool? Agreed { get; init; }

    /// <summary>The promisor itself holds that the case has arisen.</summary>
    public bool? Judged { get; init; }

    /// <summary>States that have already acted for the victim; null where the incident does not say.</summary>
    public ImmutableArray<StateId>? Acted { get; init; }
}
