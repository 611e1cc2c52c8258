using System.IO.Compression;
using System.Text;
using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

/// <summary>What is peculiar to SIPRI's files on arms transfers and military expenditure.</summary>
public sealed class SipriTests
{
    [Fact]
    public void Four_subtotals_stand_among_the_orders_and_nine_orders_stand_twice()
    {
        var register = TableOf.Official("sipri-arms-transfers", "2025", "register");
        var columns = SourceCatalogue.Find("sipri-arms-transfers").Releases[^1].Tables.Single().Columns.Select(c => c.Name).ToList();
        Assert.Equal([5_333, 20_951, 25_155, 27_931], register.Where(("is_subtotal", "1")));
        Assert.Equal(register.Where(("Recipient", "-")), register.Where(("is_subtotal", "1")));
        Assert.Equal(9, Enumerable.Range(0, register.Rows).GroupBy(r => string.Join('|', columns.Select(c => register[r, c]))).Sum(g => g.Count() - 1));
    }

    [Fact]
    public void Arms_worth_2092165_million_were_delivered()
    {
        var register = TableOf.Official("sipri-arms-transfers", "2025", "register");
        Assert.Equal((2_092_165, 752_930, 452_241), (Worth(_ => true), Worth(s => s == "United States"), Worth(s => s == "Soviet Union")));

        int Worth(Func<string, bool> supplier) => (int)Math.Round(
            Enumerable.Range(0, register.Rows).Where(r => supplier(register[r, "Supplier"]) && register[r, "SIPRI TIV of delivered weapons"] != "?").Sum(r => double.Parse(register[r, "SIPRI TIV of delivered weapons"])));
    }

    [Fact]
    public void Columns_without_a_name_hold_question_marks_and_a_subtotal_has_no_year()
    {
        var register = TableOf.Lines("sipri-arms-transfers", "2025", "register",
            "Austria,Italy,1962,?,12,,Type,gun,10,?,1963; 1964,New,,0.1,1.2,1", ",0.03,0.36,0,,,,,,,,,,,,");
        Assert.Equal(("1962", "?", "-", "?", "0"), (register[0, "Year of order"], register[0, "year_estimated"], register[0, "ordered_estimated"], register[0, "delivered_estimated"], register[0, "is_subtotal"]));
        Assert.Equal(("-", "0.03", "-", "1"), (register[1, "Recipient"], register[1, "Supplier"], register[1, "Year of order"], register[1, "is_subtotal"]));
    }

    [Fact]
    public void Totals_of_pairs_include_zeros_and_call_the_Soviet_Union_Russia()
    {
        var totals = TableOf.Official("sipri-arms-transfers", "Gannon", "directed_years");
        Assert.Equal(67_833, totals.Where(("value", "0")).Count);
        Assert.Equal(["Russia"], totals.Where(("ccode1", "365")).Select(r => totals[r, "sender"]).Distinct());
    }

    [Fact]
    public void The_USA_spent_968382_million_of_2023_in_2024()
    {
        var expenditure = TableOf.Official("sipri-milex", "2025-04", "expenditure");
        Assert.Equal(["968382", "997309", "0.0342"], new[] { ("constant_2023_usd_m", "0"), ("current_usd_m", "0"), ("share_gdp", "0.0000") }.Select(i =>
            double.Parse(expenditure[Assert.Single(expenditure.Where(("country", "United States of America"), ("indicator", i.Item1), ("year", "2024"))), "value"]).ToString(i.Item2)));
        Assert.Equal((15_977, 1_122), (expenditure.All("value").Count(v => v == "?"), expenditure.All("value").Count(v => v == "-")));
    }

    [Fact]
    public void Workbooks_are_read_sheet_by_sheet_under_the_headings_of_regions()
    {
        var expenditure = TableOf.Lines("sipri-milex", "2025-04", "expenditure", Workbook());
        Assert.Equal(
            ["Algeria, North Africa, 1949, ok, 7.5", "Algeria, North Africa, 1950, not_a_state, -", "Angola, sub-Saharan Africa, 1949, unavailable, ?", "Angola, sub-Saharan Africa, 1950, unavailable, ?"],
            expenditure.Where(("indicator", "share_gdp")).Select(r => string.Join(", ", new[] { "country", "region", "year", "status", "value" }.Select(c => expenditure[r, c]))));
        Assert.Equal(20, expenditure.Rows);
    }

    /// <summary>Five sheets as SIPRI lays them out: notes, a header in row 6 to 8, headings of regions, two countries.</summary>
    private static byte[] Workbook()
    {
        (string Name, int Header)[] sheets = [("Constant (2023) US$", 6), ("Current US$", 6), ("Share of GDP", 6), ("Per capita", 7), ("Share of Govt. spending", 8)];
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
            const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
            const string Relations = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
            Add("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}sheet.main+xml\"/>{Each(i => $"<Override PartName=\"/xl/s{i}.xml\" ContentType=\"{Types}worksheet+xml\"/>")}</Types>");
            Add("_rels/.rels", $"<Relationships {Relations}><Relationship Id=\"r\" Type=\"{Kinds}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add("xl/_rels/workbook.xml.rels", $"<Relationships {Relations}>{Each(i => $"<Relationship Id=\"s{i}\" Type=\"{Kinds}/worksheet\" Target=\"s{i}.xml\"/>")}</Relationships>");
            Add("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Kinds}\"><sheets>{Each(i => $"<sheet name=\"{sheets[i].Name}\" sheetId=\"{i + 1}\" r:id=\"s{i}\"/>")}</sheets></workbook>");
            for (int i = 0; i < sheets.Length; i++)
            {
                int at = sheets[i].Header;
                Add($"xl/s{i}.xml", $"<worksheet {Main}><sheetData>{Row(1, "Notes")}{Row(at, "Country", "Notes", "1949", "1950")}{Row(at + 2, "Africa")}{Row(at + 3, "North Africa")}"
                    + $"{Row(at + 4, "Algeria", "§4", "7.5", "xxx")}{Row(at + 5, "sub-Saharan Africa")}{Row(at + 6, "Angola", "", "...", ". .")}</sheetData></worksheet>");
            }

            void Add(string name, string xml)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(xml));
            }

            string Each(Func<int, string> part) => string.Concat(Enumerable.Range(0, sheets.Length).Select(part));
        }
        return bytes.ToArray();
    }

    private static string Row(int row, params string[] cells) => $"<row r=\"{row}\">" + string.Concat(cells.Select((cell, i) =>
        double.TryParse(cell, out _) ? $"<c r=\"{(char)('A' + i)}{row}\"><v>{cell}</v></c>" : $"<c r=\"{(char)('A' + i)}{row}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>")) + "</row>";

    [Fact]
    public void Several_years_of_delivery_stand_in_one_cell() =>
        Assert.Contains(TableOf.Official("sipri-arms-transfers", "2025", "register").All("Year(s) of delivery"), y => y.Count(c => c == ';') > 5);
}
