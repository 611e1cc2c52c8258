namespace Entente.Studies.Treaties;

/// <summary>An institution of a treaty.</summary>
public sealed record InstitutionRow(string Name, string Kind, string? Since, string? Until, string? Seat, string? Note);
