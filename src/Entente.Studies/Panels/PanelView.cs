namespace Entente.Studies.Panels;

/// <summary>A panel that was made: what it is, where it was written, what is in it, a few of its rows.</summary>
/// <param name="Recipe">The recipe, as YAML.</param>
/// <param name="Unit">What a row is about.</param>
/// <param name="System">The state system.</param>
/// <param name="FirstYear">The first year of its states.</param>
/// <param name="LastYear">The last.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Files">What was written: the panel, what stands beside it.</param>
/// <param name="Columns">Each column with its source, and how many of its cells are empty for which reason.</param>
/// <param name="Sources">The datasets used, as dataset and version.</param>
/// <param name="Citations">The works to cite.</param>
/// <param name="Notes">What was decided on the way.</param>
/// <param name="Coverage">A line for each column that shows in which years it has values, where that was asked for.</param>
/// <param name="FirstRows">A few rows from the beginning, as text; null for an empty cell.</param>
public sealed record PanelView(string Recipe, string Unit, string System, int FirstYear, int LastYear, long Rows, IReadOnlyList<string> Files, IReadOnlyList<PanelColumnView> Columns, IReadOnlyList<string> Sources, IReadOnlyList<string> Citations, IReadOnlyList<string> Notes, IReadOnlyList<IReadOnlyList<string?>> FirstRows, string? Coverage);
