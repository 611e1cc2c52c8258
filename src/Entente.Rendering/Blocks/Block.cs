namespace Entente.Rendering.Blocks;

/// <summary>A part of a report.</summary>
public abstract record Block;
