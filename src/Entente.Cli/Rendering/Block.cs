using System.Collections.Immutable;

namespace Entente.Cli.Rendering;

#pragma warning disable MA0048 // the six kinds of block are one idea

/// <summary>A part of a report.</summary>
internal abstract record Block;

internal sealed record Heading(string Text) : Block;

internal sealed record Paragraph(string Text) : Block;

internal sealed record Bullets(ImmutableArray<string> Items) : Block;

/// <summary>An entry with a bold head and lines below it.</summary>
internal sealed record Entry(string Head, ImmutableArray<string> Lines) : Block;

internal sealed record Table(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows) : Block;

/// <summary>An indented outline; depth 0 is the root level.</summary>
internal sealed record Outline(ImmutableArray<(int Depth, string Text)> Lines) : Block;
