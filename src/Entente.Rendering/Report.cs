using System.Collections.Immutable;
using Entente.Rendering.Blocks;

namespace Entente.Rendering;

/// <summary>An answer laid out for reading: a title and blocks, rendered as text or Markdown; its main table also as CSV.</summary>
public sealed record Report(string Title, ImmutableArray<Block> Blocks)
{
    /// <summary>Makes the table that CSV writes; the first one shown unless told otherwise.</summary>
    public Func<Table>? Main { get; init; }

    public Table? MainTable => Main?.Invoke() ?? Blocks.OfType<Table>().FirstOrDefault();
}
