namespace Entente.Studies.Data;

/// <summary>One value with all that belongs to it, or the reason why there is none.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="Version">The version that answered.</param>
/// <param name="Table">The table that has the column.</param>
/// <param name="Column">The column.</param>
/// <param name="Unit">The unit of the value.</param>
/// <param name="Label">What the column tells.</param>
/// <param name="State">The state, or the first of a pair.</param>
/// <param name="Other">The second state of a pair.</param>
/// <param name="Year">The year.</param>
/// <param name="Value">The value as text; null when there is none.</param>
/// <param name="Absence">Why there is none: <c>not-coded</c>, <c>not-applicable</c>, <c>outside-membership</c>, <c>beyond-coverage</c>; <c>present</c> otherwise.</param>
/// <param name="Why">The same as a clause.</param>
/// <param name="Source">The work to cite.</param>
public sealed record CellView(string Dataset, string Version, string Table, string Column, string Unit, string Label, string State, string? Other, int Year, string? Value, string Absence, string? Why, string Source);
