using System.Text.Json;

namespace Entente.Formats.Geo.Internals;

/// <summary>What is said of a broken GeoJSON or TopoJSON file; all messages stand here, so that they keep one voice.</summary>
internal static class GeoErrors
{
    private const string Again = "Download it again, or convert it anew from its source.";

    public static MalformedFileException Json(string file, JsonException e) =>
        new($"{file}, line {(e.LineNumber ?? 0) + 1}, byte {(e.BytePositionInLine ?? 0) + 1} of the line: the JSON breaks off or is damaged. {Again}", e);

    public static MalformedFileException Lacks(string file, string what) => new($"{file}: {what}. {Again}");

    public static MalformedFileException InRow(string file, long row, string what, Exception? cause = null) => new($"{file}, row {row}: {what}. {Again}", cause!);
}
