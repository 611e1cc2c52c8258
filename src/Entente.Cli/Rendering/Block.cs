using System.Collections.Immutable;

namespace Entente.Cli.Rendering;

#pragma warning disable MA0048 // the kinds of block are one idea

/// <summary>A part of a report.</summary>
internal abstract record Block;

internal sealed record Heading(string Text) : Block;

internal sealed record Paragraph(string Text) : Block;

internal sealed record Bullets(ImmutableArray<string> Items) : Block;

/// <summary>An entry with a bold head and lines below it.</summary>
internal sealed record Entry(string Head, ImmutableArray<string> Lines) : Block;

internal sealed record Table(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows) : Block;

/// <summary>Counts over time, a row for each thing counted and a column for each stretch of time: blocks that grow darker with the count, and the counts.</summary>
/// <remarks>A row without shades (a total) is set apart from the others, whose shades compare with the greatest among them.</remarks>
internal sealed record HeatMap(string Down, string Along, ImmutableArray<string> Columns, ImmutableArray<HeatRow> Rows) : Block;

/// <summary>A row of a <see cref="HeatMap"/>: its counts, and what they come to together, which need not be their sum.</summary>
internal sealed record HeatRow(string Name, ImmutableArray<int> Counts, int Total, bool IsShaded);

/// <summary>An indented outline; depth 0 is the root level.</summary>
internal sealed record Outline(ImmutableArray<(int Depth, string Text)> Lines) : Block;
