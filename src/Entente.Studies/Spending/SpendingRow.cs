using Entente.Studies.Views;

namespace Entente.Studies.Spending;

/// <summary>What a party spent on its forces in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="State">The party, by its name of the year.</param>
/// <param name="Value">In million current US dollars, or British pounds to 1913; null where the source does not know it.</param>
public sealed record SpendingRow(int Year, StateView State, double? Value);
