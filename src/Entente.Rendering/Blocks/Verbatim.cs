namespace Entente.Rendering.Blocks;

/// <summary>Lines drawn in letters, to be shown as they are.</summary>
public sealed record Verbatim(string Text) : Block;
