namespace Entente.Rendering.Blocks;

/// <summary>A paragraph.</summary>
public sealed record Paragraph(string Text) : Block;
