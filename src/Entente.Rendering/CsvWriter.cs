namespace Entente.Rendering;

/// <summary>Writes the main table of a report as CSV: comma, LF, quotes where needed (RFC 4180).</summary>
public static class CsvWriter
{
    public static void Write(Report report, TextWriter o)
    {
        if (report.MainTable is not { } table)
            return;
        Line(table.Columns, o);
        foreach (var row in table.Rows)
            Line(row, o);
    }

    private static void Line(IEnumerable<string> cells, TextWriter o) => o.Write(string.Join(',', cells.Select(Quote)) + "\n");

    private static string Quote(string cell) => cell.AsSpan().ContainsAny(",\"\n\r") ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;
}
