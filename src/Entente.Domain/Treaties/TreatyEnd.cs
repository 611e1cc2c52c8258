using System.Collections.Immutable;

namespace Entente.Domain.Treaties;

/// <summary>How a treaty ended.</summary>
public sealed record TreatyEnd(EndKind How, string? Note, ImmutableArray<string> Sources);
