namespace Entente.Panels.Output;

/// <summary>The kinds of file in which a panel is written.</summary>
public enum PanelFormat : byte
{
    /// <summary>Columns compressed by themselves, with types: what R, Python and databases read quickest.</summary>
    Parquet,

    /// <summary>An Arrow file (Feather, version 2), with labels as metadata of its fields.</summary>
    Arrow,

    /// <summary>Text with commas; an empty cell is empty.</summary>
    Csv,

    /// <summary>The same, compressed.</summary>
    CsvGz,

    /// <summary>A Stata file with labels, and reasons as Stata's missing values.</summary>
    Stata,
}
