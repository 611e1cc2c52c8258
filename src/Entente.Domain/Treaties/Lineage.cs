using System.Collections.Immutable;

namespace Entente.Domain.Treaties;

/// <summary>The earlier treaties that a treaty changes or builds on, by id.</summary>
public sealed record Lineage(ImmutableArray<string> Amends, ImmutableArray<string> Renews, ImmutableArray<string> Replaces, ImmutableArray<string> Supplements, ImmutableArray<string> Implements)
{
    public static Lineage None { get; } = new([], [], [], [], []);

    /// <summary>Every treaty named, in whatever role.</summary>
    public IEnumerable<string> All => [.. Amends, .. Renews, .. Replaces, .. Supplements, .. Implements];
}
