using System.Collections.Immutable;

namespace Entente.Rendering.Blocks;

/// <summary>Counts over time, a row for each thing counted and a column for each stretch of time: blocks that grow darker with the count, and the counts.</summary>
/// <remarks>A row without shades (a total) is set apart from the others, whose shades compare with the greatest among them.</remarks>
public sealed record HeatMap(string Down, string Along, ImmutableArray<string> Columns, ImmutableArray<HeatRow> Rows) : Block;
