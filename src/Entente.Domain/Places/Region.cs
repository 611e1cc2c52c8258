namespace Entente.Domain.Places;

/// <summary>A tag of the closed list of regions, and what it covers.</summary>
public sealed record Region(string Id, string Meaning);
