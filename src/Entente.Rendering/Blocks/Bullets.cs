using System.Collections.Immutable;

namespace Entente.Rendering.Blocks;

/// <summary>A list.</summary>
public sealed record Bullets(ImmutableArray<string> Items) : Block;
