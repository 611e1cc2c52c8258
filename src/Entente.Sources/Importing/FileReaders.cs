using Entente.Formats.Bytes;
using Entente.Formats.Excel;
using Entente.Formats.Geo;
using Entente.Formats.Stata;
using Entente.Formats.Tables;
using Entente.Sources.Rules;

namespace Entente.Sources.Importing;

/// <summary>Opens a file by its rule.</summary>
internal static class FileReaders
{
    public static TableReader Open(FileContent content, FileRule file)
    {
        var reader = Whole(content, file);
        if (file.HasNotes)
            reader = new WithoutNotes(reader);
        return file.LeftOut.Count == 0 ? reader : new NarrowReader(reader, file.LeftOut);
    }

    private static TableReader Whole(FileContent content, FileRule file) => file switch
    {
        { Reader: { } special } => special(content, file),
        { Format: FileFormat.Stata } => new StataReader(content),
        { Format: FileFormat.Excel } => new ExcelTable(content, new() { Sheet = file.Part, HeaderRow = file.Layout.SkipLines + 1, Columns = file.PartColumns }),
        { Format: FileFormat.GeoJson } => new GeoJsonTable(content),
        { Format: FileFormat.TopoJson } => new TopoJsonTable(content, layer: file.Part),
        _ => new DelimitedReader(content, file.Layout),
    };
}
