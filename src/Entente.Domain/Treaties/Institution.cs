using System.Collections.Immutable;
using Entente.Domain.Time;

namespace Entente.Domain.Treaties;

/// <summary>A council, command, secretariat, fund or rule that a treaty set up; who held an office in it, where it sat, what its members pledged to spend.</summary>
/// <remarks>An office that passed through several hands, or a headquarters that moved, has an entry for each under one name.</remarks>
public sealed record Institution(string Name, InstitutionKind Kind)
{
    /// <summary>The person who held an office.</summary>
    public string? Holder { get; init; }

    public EdtfDate? Since { get; init; }

    public EdtfDate? Until { get; init; }

    public string? Seat { get; init; }

    /// <summary>What a pledge promises to spend, in per cent of the gross domestic product.</summary>
    public double? ShareOfGdp { get; init; }

    public string? Note { get; init; }

    public ImmutableArray<string> Sources { get; init; } = [];
}
