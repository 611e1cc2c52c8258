namespace Entente.Formats.Excel;

/// <summary>Where a table lies in an Excel workbook.</summary>
public sealed record ExcelLayout
{
    /// <summary>The sheet's name; null for the first sheet.</summary>
    public string? Sheet { get; init; }

    /// <summary>The row that names the columns, from 1 as Excel counts. Rows above are no part of the table.</summary>
    public int HeaderRow { get; init; } = 1;

    /// <summary>The columns that belong to the table, as Excel names them: "A:H", or "C:" from C to the last named one; null for all up to the last named one.</summary>
    public string? Columns { get; init; }
}
