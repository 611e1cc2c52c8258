namespace Entente.Studies.Comparisons;

/// <summary>An alliance of ATOP, or a treaty of the record, with dyads that the other lacks, summed over first days of years.</summary>
public sealed record DisagreementRow(string Source, string Kind, int DyadYears, int FirstYear, int LastYear, string? Verdict, string? Reason);
