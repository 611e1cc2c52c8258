using System.IO.Compression;
using System.Xml;

namespace Entente.Formats.Excel.Internals;

/// <summary>The error cells (#N/A, #DIV/0!) of an .xlsx sheet, which the workbook reader passes over as if they were empty.</summary>
internal static class CellErrors
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true };

    /// <summary>What each error cell shows, by row (from 1) and column (from 0).</summary>
    public static Dictionary<(long Row, int Column), string> Of(Stream workbook, string sheet)
    {
        using var zip = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        var errors = new Dictionary<(long, int), string>();
        if (Path(zip, sheet) is not { } path || zip.GetEntry(path) is not { } entry)
            return errors;
        using var xml = XmlReader.Create(entry.Open(), Settings);
        var place = (Row: 0L, Column: -1);
        bool isError = false;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "row")
                place = (long.TryParse(xml.GetAttribute("r"), out long row) ? row : place.Row + 1, -1);
            else if (xml.LocalName == "c")
            {
                place.Column = ColumnOf(xml.GetAttribute("r")) ?? place.Column + 1;
                isError = xml.GetAttribute("t") == "e";
            }
            else if (xml.LocalName == "v" && isError && xml.Read() && xml.NodeType == XmlNodeType.Text)
                errors[place] = xml.Value;
        }
        return errors;
    }

    private static string? Path(ZipArchive zip, string sheet)
    {
        string? id = Attribute(zip, "xl/workbook.xml", "sheet", "name", sheet, "id");
        string? target = id is null ? null : Attribute(zip, "xl/_rels/workbook.xml.rels", "Relationship", "Id", id, "Target");
        return target is ['/', .. var rooted] ? rooted : target is null ? null : "xl/" + target;
    }

    /// <summary>An attribute of the first element that carries another attribute with the wanted value.</summary>
    private static string? Attribute(ZipArchive zip, string part, string element, string key, string wanted, string attribute)
    {
        if (zip.GetEntry(part) is not { } entry)
            return null;
        using var xml = XmlReader.Create(entry.Open(), Settings);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element && xml.GetAttribute(key) == wanted)
                while (xml.MoveToNextAttribute())
                    if (xml.LocalName == attribute)
                        return xml.Value;
        return null;
    }

    private static int? ColumnOf(string? reference)
    {
        int number = 0;
        foreach (char c in reference ?? "")
            if (char.IsAsciiLetterUpper(c) && number < 1 << 20)
                number = number * 26 + c - 'A' + 1;
            else
                break;
        return number > 0 ? number - 1 : null;
    }
}
