using System.Collections.Immutable;

namespace Entente.Rendering.Blocks;

/// <summary>Rows under columns.</summary>
public sealed record Table(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows) : Block;
