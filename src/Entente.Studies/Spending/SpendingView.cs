using System.Collections.Immutable;

namespace Entente.Studies.Spending;

/// <summary>What the parties of a treaty spent on their forces while it bound them, from a public dataset in the store.</summary>
/// <param name="Treaty">The treaty's id.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="Source">Its full name.</param>
/// <param name="Version">Its version in the store; null where it is not there.</param>
/// <param name="Unit">In what values are.</param>
/// <param name="Absence">Why there is nothing; null where there is something.</param>
/// <param name="Years">The sums by year.</param>
/// <param name="Rows">Each party in each year.</param>
/// <param name="Citations">The works to cite.</param>
public sealed record SpendingView(string Treaty, string Dataset, string Source, string? Version, string Unit, string? Absence, ImmutableArray<SpendingYear> Years, ImmutableArray<SpendingRow> Rows, ImmutableArray<string> Citations);
