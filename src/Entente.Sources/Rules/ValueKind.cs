namespace Entente.Sources.Rules;

/// <summary>How the text of a cell becomes a value.</summary>
public enum ValueKind : byte
{
    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>A whole number of 64 bits.</summary>
    Long,

    /// <summary>A finite number.</summary>
    Real,

    /// <summary>Text as it stands.</summary>
    Text,

    /// <summary>A day, written as <see cref="ColumnRule.DayFormat"/> says.</summary>
    Day,
}
