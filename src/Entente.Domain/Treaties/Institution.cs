using System.Collections.Immutable;
using Entente.Domain.Time;

namespace Entente.Domain.Treaties;

/// <summary>A council, command, secretariat, fund or rule that a treaty set up.</summary>
public sealed record Institution(string Name, InstitutionKind Kind)
{
    public EdtfDate? Since { get; init; }

    public EdtfDate? Until { get; init; }

    public string? Seat { get; init; }

    public string? Note { get; init; }

    public ImmutableArray<string> Sources { get; init; } = [];
}
