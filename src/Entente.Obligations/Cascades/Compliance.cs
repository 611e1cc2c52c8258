using System.Collections.Immutable;
using Entente.Domain.States;

namespace Entente.Obligations.Cascades;

/// <summary>Who does what it owes: all, none, or the states listed.</summary>
public sealed record Compliance
{
    private readonly ImmutableHashSet<StateId>? _only;

    private Compliance(ImmutableHashSet<StateId>? only) => _only = only;

    public static Compliance All { get; } = new((ImmutableHashSet<StateId>?)null);

    public static Compliance None { get; } = new([]);

    public static Compliance Of(IEnumerable<StateId> states) => new([.. states]);

    public bool Complies(StateId state) => _only is null || _only.Contains(state);
}
