namespace Entente.Studies.Treaties;

/// <summary>A treaty in a list: id, title, dates, the parties that day, the kinds of its obligations.</summary>
public sealed record TreatyRow(string Id, string Title, string? Signed, string? InForce, string? Ended, string Parties, string Kinds, bool IsInForce);
