using Entente.Domain.Data;

namespace Entente.Panels;

/// <summary>A cell of a panel: its value, or the reason why it has none.</summary>
/// <param name="Value">int, long, double, string or day; null when the cell is empty.</param>
/// <param name="Absence">Why it is empty.</param>
public readonly record struct PanelCell(object? Value, Absence Absence);
