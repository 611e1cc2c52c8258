namespace Entente.Studies.Spending;

/// <summary>What the parties of a year spent together.</summary>
/// <param name="Year">The year.</param>
/// <param name="Total">The sum of those that are known, in the unit of the view; null where none is.</param>
/// <param name="Counted">Parties in the sum.</param>
/// <param name="Of">Parties of the year.</param>
public sealed record SpendingYear(int Year, double? Total, int Counted, int Of);
