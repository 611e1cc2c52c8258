namespace Entente.Rendering.Blocks;

/// <summary>A heading.</summary>
public sealed record Heading(string Text) : Block;
