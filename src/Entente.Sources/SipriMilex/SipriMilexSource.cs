using Entente.Domain.Data;
using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.SipriMilex;

/// <summary>What states spend on their armed forces, by SIPRI: at constant and at current prices, as a share of the product, a head, and as a share of the government's spending.</summary>
/// <remarks>
/// Traps: shares are fractions (0.034 is 3.4 %); the year of constant prices is another in every release; countries are named, not numbered, and the European Union is one of them;
/// the workbook marks estimates by the colour of a cell, which is not read; the copy in long form has 15 digits where the workbook has 17.
/// The two sheets in local currency, the regional totals and the footnotes are not read. Source: SIPRI.
/// </remarks>
public static class SipriMilexSource
{
    public static Source Source { get; } = new("sipri-milex", "SIPRI Military Expenditure Database", Sipri.Name)
    {
        Home = new("https://www.sipri.org/databases/milex"),
        Licence = Sipri.Licence,
        Citations = [new("SIPRI2025Milex", "misc", [Sipri.Name], 2025, "SIPRI Military Expenditure Database") { Url = "https://www.sipri.org/databases/milex" }],
        Releases =
        [
            Expenditure("2024-04", 2022, 52_200, (1948, 2023), new FileRule("SIPRI-Milex-data-1948-2023.xlsx") { Sha256 = "20c9afbebd8e0111c5b38da36370c7e73e83a9d4c9078e10a7854d1fe6ba1360" }) with { Published = "2024-04" },
            Expenditure("2025-04", 2023, 52_548, (1949, 2024), new FileRule("SIPRI-Milex-data-1949-2024_2.xlsx") { Sha256 = "8a31c2794c8070230b3b9ef26a3249663f6317a8bc86ba3ec3099c791cdb692f" },
                new FileRule("sipri_milex_2024_long.csv") { Sha256 = "94c7d9ba24a443701fbdb3def914b449446e8f56b068f9b8e3245409be181a5f" }) with { Published = "2025-04" },
        ],
    };

    private static Release Expenditure(string version, int prices, int rows, (int, int) years, FileRule workbook, params FileRule[] longForm) => new(version,
    [
        new("expenditure", Observation.Other, "figure of a country's military expenditure in a year")
        {
            Files = [workbook with { Format = FileFormat.Excel, Reader = (content, _) => new MilexSheets(content, prices) }, .. longForm], Rows = rows,
            Columns =
            [
                Col.Text("country", "country, by SIPRI's name").Required(), Col.Text("region", "region in which SIPRI lists it").Required(),
                Col.Text("indicator", $"what the figure is: millions of dollars at prices of {prices} or of the year, share of the product, dollars a head, share of government spending")
                    .OneOf([.. MilexSheets.Indicators(prices)]).Required(),
                Col.Year(), Col.Text("status", "whether there is a figure, none is available, or there was no such state").OneOf("ok", "unavailable", "not_a_state").Required(),
                Col.Real("value", "as the indicator says", "military expenditure; shares are fractions").Between(0, 10_000_000).EmptyAsToldBy("status", new Absent("not_a_state", Absence.NotApplicable)),
            ],
            Key = ["country", "indicator", "year"], Years = years,
        },
    ]);
}
