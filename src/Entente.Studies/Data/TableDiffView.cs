using Entente.Store.Reading;

namespace Entente.Studies.Data;

/// <summary>How a table differs between two versions.</summary>
public sealed record TableDiffView(string Table, int OldRows, int NewRows, int RowsAdded, int RowsRemoved, IReadOnlyList<string> ColumnsAdded, IReadOnlyList<string> ColumnsRemoved,
    IReadOnlyList<ColumnDiffView> Columns, IReadOnlyList<ChangedCell> Cells)
{
    public int CellsChanged => Columns.Sum(c => c.Cells);

    public bool IsEqual => RowsAdded + RowsRemoved + ColumnsAdded.Count + ColumnsRemoved.Count + CellsChanged == 0 && OldRows == NewRows;
}
