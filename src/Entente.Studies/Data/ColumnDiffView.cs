namespace Entente.Studies.Data;

/// <summary>How many cells of a column changed.</summary>
public sealed record ColumnDiffView(string Column, int Cells);
