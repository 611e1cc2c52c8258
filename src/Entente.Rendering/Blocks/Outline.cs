using System.Collections.Immutable;

namespace Entente.Rendering.Blocks;

/// <summary>An indented outline; depth 0 is the root level.</summary>
public sealed record Outline(ImmutableArray<(int Depth, string Text)> Lines) : Block;
