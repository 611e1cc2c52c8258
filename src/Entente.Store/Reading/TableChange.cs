namespace Entente.Store.Reading;

/// <summary>How a table differs between two versions of a dataset.</summary>
/// <param name="Table">The table.</param>
/// <param name="OldRows">How many rows the older version has.</param>
/// <param name="NewRows">How many rows the newer version has.</param>
/// <param name="RowsAdded">Rows whose key only the newer version has.</param>
/// <param name="RowsRemoved">Rows whose key only the older version has.</param>
public sealed record TableChange(string Table, int OldRows, int NewRows, int RowsAdded, int RowsRemoved)
{
    public required IReadOnlyList<string> ColumnsAdded { get; init; }

    public required IReadOnlyList<string> ColumnsRemoved { get; init; }

    /// <summary>How many cells changed, by column; columns without a change are left out.</summary>
    public required IReadOnlyList<(string Column, int Cells)> Changed { get; init; }

    /// <summary>The cells that changed, by key and then column; the first ones when there are more than asked for.</summary>
    public required IReadOnlyList<ChangedCell> Cells { get; init; }
}
