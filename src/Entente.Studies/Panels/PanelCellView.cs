namespace Entente.Studies.Panels;

/// <summary>One cell of a panel, explained.</summary>
/// <param name="Row">The row, by its keys.</param>
/// <param name="Column">The column.</param>
/// <param name="Label">What it tells.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Value">The value as text; null when the cell is empty.</param>
/// <param name="Absence">Why it is empty; <c>present</c> otherwise.</param>
/// <param name="Why">The same as a clause.</param>
/// <param name="Source">Dataset, version and table.</param>
/// <param name="Citations">The works to cite.</param>
public sealed record PanelCellView(string Row, string Column, string Label, string Unit, string? Value, string Absence, string? Why, string Source, IReadOnlyList<string> Citations);
