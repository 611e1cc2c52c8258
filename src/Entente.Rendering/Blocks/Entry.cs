using System.Collections.Immutable;

namespace Entente.Rendering.Blocks;

/// <summary>An entry with a bold head and lines below it.</summary>
public sealed record Entry(string Head, ImmutableArray<string> Lines) : Block;
