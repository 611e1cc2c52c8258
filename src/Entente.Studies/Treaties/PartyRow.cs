namespace Entente.Studies.Treaties;

/// <summary>A party's time in a treaty.</summary>
public sealed record PartyRow(string Id, string Name, string? Signed, string? From, string? To, string? Left, string? Note);
