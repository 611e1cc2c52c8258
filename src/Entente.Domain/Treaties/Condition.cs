using System.Collections.Immutable;
using Entente.Domain.States;

namespace Entente.Domain.Treaties;

/// <summary>A fact that the text asks for, in words (<see cref="Text"/>) and as a kind that an incident may state.</summary>
public sealed record Condition(ConditionKind Kind, string Text)
{
    /// <summary>The organ that finds or decides.</summary>
    public string? By { get; init; }

    /// <summary>The states that must act.</summary>
    public ImmutableArray<StateId> States { get; init; } = [];
}
