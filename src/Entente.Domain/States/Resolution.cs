using System.Collections.Immutable;

namespace Entente.Domain.States;

/// <summary>What a name or code means on a day: one state, several, one that did not exist then, or nothing known.</summary>
public abstract record Resolution
{
    private Resolution() { }

    /// <summary>Exactly one state of that name existed that day.</summary>
    public sealed record Found(State State) : Resolution;

    /// <summary>Several states bore the name that day.</summary>
    public sealed record Ambiguous(ImmutableArray<State> Candidates) : Resolution;

    /// <summary>The name is known, but no state that bears it existed that day.</summary>
    public sealed record NotThen(ImmutableArray<State> Candidates) : Resolution;

    /// <summary>The name is not known; the nearest known ones.</summary>
    public sealed record Unknown(ImmutableArray<string> Suggestions) : Resolution;
}
