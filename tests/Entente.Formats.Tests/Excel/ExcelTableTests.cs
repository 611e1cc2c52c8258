using System.IO.Compression;
using System.Text;
using Entente.Formats.Bytes;
using Entente.Formats.Excel;

namespace Entente.Formats.Tests.Excel;

public sealed class ExcelTableTests
{
    [Fact]
    public void Cells_are_numbers_texts_days_and_errors()
    {
        using var table = new ExcelTable(Workbook(), new() { Sheet = "data", HeaderRow = 2 });
        Assert.Equal(["year", "share", "name", "day", "error", "column 6", "flag"], table.Header);
        var rows = new List<string>();
        while (table.Read())
            rows.Add($"{table.Line}: {string.Join('|', Rows.Cells(table))}");
        Assert.Equal(["3: 1914|0.1|été|1914-07-28|#N/A||TRUE", "6: 1915|-1E-07|||||"], rows);
    }

    [Theory]
    [InlineData("f.xls")]
    [InlineData("f.xlsx")]
    public void Old_and_locked_workbooks_are_refused_with_the_way_out(string name)
    {
        var file = new FileContent(name, new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0 });
        string refusal = Assert.Throws<MalformedFileException>(() => new ExcelTable(file, new())).Message;
        Assert.StartsWith(name, refusal);
        Assert.Contains("save it as .xlsx or .csv", refusal);
        Assert.Throws<MalformedFileException>(() => ExcelTable.Sheets(file));
    }

    [Fact]
    public void A_range_of_columns_can_be_asked_for()
    {
        using var table = new ExcelTable(Workbook(), new() { Sheet = "data", HeaderRow = 2, Columns = "B:C" });
        Assert.Equal(["share", "name"], table.Header);
        Assert.Equal(["0.1", "été"], Rows.Of(table)[0]);
    }

    [Fact]
    public void Sheets_are_listed_and_the_first_is_read_by_default()
    {
        Assert.Equal(["notes", "data"], ExcelTable.Sheets(Workbook()));
        using var table = new ExcelTable(Workbook(), new());
        Assert.Equal(["a note"], table.Header);
    }

    [Fact]
    public void An_unknown_sheet_is_answered_with_those_there_are() =>
        Assert.Equal("f.xlsx: there is no sheet 'dat'; the workbook has 'notes', 'data'.", Assert.Throws<MalformedFileException>(() => new ExcelTable(Workbook(), new() { Sheet = "dat" })).Message);

    [Fact]
    public void A_header_beyond_the_sheet_is_refused() =>
        Assert.Contains("f.xlsx, row 9: the header should stand here", Assert.Throws<MalformedFileException>(() => new ExcelTable(Workbook(), new() { HeaderRow = 9 })).Message);

    [Fact]
    public void A_broken_workbook_is_refused_with_the_way_out()
    {
        byte[] bytes = Bytes();
        Assert.Contains("save it anew", Assert.Throws<MalformedFileException>(() => new ExcelTable(new("f.xlsx", bytes.AsMemory(0, bytes.Length / 2)), new())).Message);
        Assert.Throws<MalformedFileException>(() => new ExcelTable(new("f.xlsx", "a,b\n"u8.ToArray()), new()));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("C:A")]
    [InlineData("1:2")]
    public void A_range_that_is_none_is_the_callers_mistake(string columns) => Assert.Throws<ArgumentException>(() => new ExcelTable(Workbook(), new() { Columns = columns }));

    /// <summary>A workbook written part by part after the published description of the format.</summary>
    internal static byte[] Bytes()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            Part(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Part(zip, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"notes\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"data\" sheetId=\"2\" r:id=\"r2\"/></sheets></workbook>");
            Part(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet2.xml\"/><Relationship Id=\"r3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
            Part(zip, "xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            Part(zip, "xl/worksheets/sheet1.xml", Sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a note</t></is></c></row>"));
            Part(zip, "xl/worksheets/sheet2.xml", Sheet(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Title</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>year</v></c><c r=\"B2\" t=\"str\"><v>share</v></c><c r=\"C2\" t=\"str\"><v>name</v></c><c r=\"D2\" t=\"str\"><v>day</v></c><c r=\"E2\" t=\"str\"><v>error</v></c><c r=\"G2\" t=\"str\"><v>flag</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>1914</v></c><c r=\"B3\"><v>0.1</v></c><c r=\"C3\" t=\"inlineStr\"><is><t>\u00e9t\u00e9</t></is></c><c r=\"D3\" s=\"1\"><v>5323</v></c><c r=\"E3\" t=\"e\"><v>#N/A</v></c><c r=\"G3\" t=\"b\"><v>1</v></c></row>"
                + "<row r=\"6\"><c r=\"A6\"><v>1915</v></c><c r=\"B6\"><v>-1E-7</v></c><c r=\"J6\"><v>5</v></c></row>"));
        }
        return stream.ToArray();
    }

    private static FileContent Workbook() => new("f.xlsx", Bytes());

    private static string Sheet(string rows) => $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>";

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using var to = zip.CreateEntry(name).Open();
        to.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml));
    }
}
