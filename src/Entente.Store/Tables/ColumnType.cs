namespace Entente.Store.Tables;

/// <summary>How the values of a column are stored.</summary>
public enum ColumnType : byte
{
    /// <summary>Whole numbers of 32 bits.</summary>
    Integer,

    /// <summary>Whole numbers of 64 bits.</summary>
    Long,

    /// <summary>Numbers with a fraction, 64 bits.</summary>
    Real,

    /// <summary>UTF-8 text.</summary>
    Text,

    /// <summary>A day of the Gregorian calendar.</summary>
    Day,
}
