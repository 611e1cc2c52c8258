namespace Entente.Formats.Stata;

/// <summary>The storage types of Stata, under its own names: an int has two bytes, a long four.</summary>
public enum StataKind : byte
{
    Byte,
    Int,
    Long,
    Float,
    Double,

    /// <summary>Text in a field of fixed width.</summary>
    Str,

    /// <summary>Text of any length, kept apart from the rows.</summary>
    StrL,
}
