using System.Collections.Immutable;
using Entente.Domain.States;

namespace Entente.Domain.Treaties;

/// <summary>One of the adversaries a duty answers: named states or states of a class, alone or only in company of others.</summary>
public sealed record AdversaryAlternative
{
    public ImmutableArray<StateId> States { get; init; } = [];

    /// <summary>Classes of states, by id: <c>european</c>, <c>communist</c> …</summary>
    public ImmutableArray<string> Classes { get; init; } = [];

    /// <summary>Any state at all, which makes sense with <see cref="JoinedWith"/>.</summary>
    public bool AnyState { get; init; }

    /// <summary>It counts only when supported by one of these.</summary>
    public ImmutableArray<StateId> SupportedBy { get; init; } = [];

    /// <summary>It counts only when it has joined one of these in the attack.</summary>
    public ImmutableArray<StateId> JoinedWith { get; init; } = [];

    /// <summary>The company it needs, whichever way it is put.</summary>
    public ImmutableArray<StateId> Company => SupportedBy.IsEmpty ? JoinedWith : SupportedBy;
}
