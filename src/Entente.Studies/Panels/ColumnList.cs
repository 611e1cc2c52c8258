namespace Entente.Studies.Panels;

/// <summary>The columns that were searched for, and the families in which they come.</summary>
/// <param name="Search">The words searched for.</param>
/// <param name="System">The state system.</param>
/// <param name="Families">Name and title of each family that has one of the columns.</param>
/// <param name="Columns">The columns.</param>
public sealed record ColumnList(string? Search, string System, IReadOnlyList<FamilyView> Families, IReadOnlyList<ColumnView> Columns);
