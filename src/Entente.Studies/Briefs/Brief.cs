using System.Collections.Immutable;
using Entente.Studies.Views;

namespace Entente.Studies.Briefs;

/// <summary>What two states owe each other on a day, and how they stand.</summary>
public sealed record Brief(StateView A, StateView B, string On)
{
    /// <summary>The first sentence a reader needs.</summary>
    public required ImmutableArray<string> Verdict { get; init; }

    /// <summary>Duties of A toward B that an attack, a war or a crisis sets off or breaks.</summary>
    public required ImmutableArray<ObligationView> FromAToB { get; init; }

    public required ImmutableArray<ObligationView> FromBToA { get; init; }

    /// <summary>Shared frameworks that hold no duty to defend: intelligence, dialogue, bases, exercises.</summary>
    public required ImmutableArray<ObligationView> Frameworks { get; init; }

    public required ImmutableArray<RelationView> Relations { get; init; }

    /// <summary>What changed in the last ten years.</summary>
    public required ImmutableArray<Change> Changes { get; init; }

    public required ImmutableArray<SourceView> Sources { get; init; }

    /// <summary>What a reader should know about the limits of the answer.</summary>
    public required ImmutableArray<string> Notes { get; init; }
}
