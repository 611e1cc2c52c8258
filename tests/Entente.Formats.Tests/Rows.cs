using System.Text;
using Entente.Formats.Tables;

namespace Entente.Formats.Tests;

/// <summary>Reads tables whole, for tests.</summary>
internal static class Rows
{
    public static List<string[]> Of(TableReader reader)
    {
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add(Cells(reader));
        return rows;
    }

    public static string[] Cells(TableReader reader) => [.. Enumerable.Range(0, reader.Width).Select(i => Encoding.UTF8.GetString(reader[i]))];
}
