namespace Entente.Panels.Output;

/// <summary>The kinds of file in which a panel is written.</summary>
public enum PanelFormat : byte
{
    Parquet,
    Arrow,
    Csv,
    CsvGz,
    Stata,
}
