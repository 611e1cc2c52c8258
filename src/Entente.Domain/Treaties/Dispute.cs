using System.Collections.Immutable;

namespace Entente.Domain.Treaties;

/// <summary>A reading of the treaty as a whole on which governments or scholars disagree.</summary>
public sealed record Dispute(string Text, ImmutableArray<string> Sources);
