using System.Collections.Immutable;

namespace Entente.Domain.Treaties;

/// <summary>Against whom a duty runs.</summary>
public sealed record Adversary(AdversaryScope Scope, ImmutableArray<AdversaryAlternative> Alternatives)
{
    public static Adversary Any { get; } = new(AdversaryScope.Any, []);
}
