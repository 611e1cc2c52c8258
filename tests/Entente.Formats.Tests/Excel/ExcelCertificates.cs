using Entente.Formats.Bytes;
using Entente.Formats.Excel;
using Entente.Formats.Tables;

namespace Entente.Formats.Tests.Excel;

/// <summary>SIPRI's workbook of military expenditure against the text that another program made of it, in 15 digits.</summary>
public sealed class ExcelCertificates
{
    [Fact]
    public void A_published_workbook_reads_as_the_text_beside_it()
    {
        if (Repository.SharedData is not { } folder)
        {
            Assert.Skip("There is no folder of public datasets (shared/data) beside the checkout.");
            return;
        }
        folder = Path.Combine(folder, "sipri-milex");
        using var text = new DelimitedReader(FileContent.Read(Path.Combine(folder, "sipri_milex_2024_long.csv")), new() { MayMixLineEnds = true, EndsWithLineEnd = false });
        var wanted = Rows.Of(text).Where(r => r[2] == "constant_2023_usd_m").ToDictionary(r => (r[0].Trim(), r[3]), r => r[5]);
        var workbook = FileContent.Read(Path.Combine(folder, "SIPRI-Milex-data-1949-2024_2.xlsx"));
        Assert.Equal(10, ExcelTable.Sheets(workbook).Count);
        using var table = new ExcelTable(workbook, new() { Sheet = "Constant (2023) US$", HeaderRow = 6 });
        Assert.Equal(["Country", "column 2", "Notes", "1949"], table.Header.Take(4));
        int cells = 0;
        foreach (string[] row in Rows.Of(table))
            for (int i = 3; i < row.Length; i++)
                if (wanted.Remove((row[0].Trim(), table.Header[i]), out string? value))
                {
                    Assert.True(value.Length == 0 ? !double.TryParse(row[i], out _) : Math.Abs(double.Parse(value) - double.Parse(row[i])) <= 1e-14 * double.Parse(value), $"{row[0]}, {table.Header[i]}: text '{value}', workbook '{row[i]}'");
                    cells++;
                }
        Assert.Empty(wanted);
        Assert.True(cells > 10_000, $"{cells} cells");
    }
}
