using Entente.Formats.Bytes;

namespace Entente.Formats.Tables;

/// <summary>How a delimited text file is laid out.</summary>
public sealed record DelimitedLayout
{
    public char Separator { get; init; } = ',';

    public TextEncoding Encoding { get; init; }

    /// <summary>False for files whose first line is data already; then columns are named by position.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>True where the header alone ends with a separator: what would stand behind it is no column.</summary>
    public bool HeaderEndsInSeparator { get; init; }

    /// <summary>False where quotes are ordinary text.</summary>
    public bool IsQuoted { get; init; } = true;

    /// <summary>True where text stands within quotes that are not doubled inside it (Stata's outsheet): the separator alone ends a cell, and the pair around it is dropped.</summary>
    public bool HasBareQuotes { get; init; }

    /// <summary>False where the published file ends without a line end; elsewhere a missing one means that the file was cut short.</summary>
    public bool EndsWithLineEnd { get; init; } = true;

    /// <summary>True for files that are published with different line ends mixed.</summary>
    public bool MayMixLineEnds { get; init; }

    /// <summary>Lines before the header that are no part of the table.</summary>
    public int SkipLines { get; init; }

    /// <summary>True where rows may have fewer cells than the header; what is missing is empty.</summary>
    public bool MayBeRagged { get; init; }
}
