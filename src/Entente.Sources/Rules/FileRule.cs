using Entente.Formats.Tables;

namespace Entente.Sources.Rules;

/// <summary>A file as the publisher distributes it.</summary>
/// <param name="Name">Its official name, without <c>.gz</c>.</param>
public sealed record FileRule(string Name)
{
    public FileFormat Format { get; init; }

    public DelimitedLayout Layout { get; init; } = new();

    /// <summary>The sheet or layer that holds the table; the first when null.</summary>
    public string? Part { get; init; }

    /// <summary>The columns of the sheet that hold the table, where others stand beside it: <c>A:I</c>; all when null.</summary>
    public string? PartColumns { get; init; }

    /// <summary>Columns of this file that are no part of the table: without any value, or put in by the program that wrote the file.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>True where rows that have nothing but their first cell are headings or notes and no part of the table.</summary>
    public bool HasNotes { get; init; }

    /// <summary>Checksum of the published file (uncompressed), in lower-case hexadecimal; null when not known.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Header names in this file where they differ from the rules' (a Stata file beside a CSV file), by the column's name.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Turns the file into a table where no format does so as it stands: two header rows, countries as columns. Null for the usual way.</summary>
    public Func<Entente.Formats.Bytes.FileContent, FileRule, TableReader>? Reader { get; init; }
}
