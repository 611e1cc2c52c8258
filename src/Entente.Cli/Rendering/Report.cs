using System.Collections.Immutable;

namespace Entente.Cli.Rendering;

/// <summary>An answer laid out for reading: a title and blocks, rendered as text or Markdown; its main table also as CSV.</summary>
internal sealed record Report(string Title, ImmutableArray<Block> Blocks)
{
    /// <summary>The table that CSV writes; the first one unless told otherwise.</summary>
    public Table? Main { get; init; }

    public Table? MainTable => Main ?? Blocks.OfType<Table>().FirstOrDefault();
}
