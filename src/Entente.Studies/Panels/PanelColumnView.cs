namespace Entente.Studies.Panels;

/// <summary>A column of a panel that was made.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What it tells.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Present">Cells with a value.</param>
/// <param name="NotCoded">Cells that the source covers without a value.</param>
/// <param name="NotApplicable">Cells where the question does not arise.</param>
/// <param name="OutsideMembership">Cells of states that were no members.</param>
/// <param name="BeyondCoverage">Cells of which the source does not speak.</param>
public sealed record PanelColumnView(string Name, string Label, string Unit, string Source, long Present, long NotCoded, long NotApplicable, long OutsideMembership, long BeyondCoverage);
