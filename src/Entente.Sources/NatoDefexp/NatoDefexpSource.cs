using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.NatoDefexp;

/// <summary>What NATO's members spend on defence, by the definition they have agreed.</summary>
/// <remarks>
/// Traps: names end in an asterisk where the member has bound itself to two per cent, and in table 1 in the currency, so that one country has up to three names; totals of the alliance
/// stand among the countries; Iceland has no armed forces and stands in the tables of the product alone; the last two years are estimates; constant prices are those of 2015.
/// Tables 1–3 and 5–8b are read from the workbook, or from a long form that was made of it; table 4, what changed from 2014 to 2024, stands in the workbook alone. Source: NATO, 17 June 2024.
/// </remarks>
public static class NatoDefexpSource
{
    private static readonly FileRule Workbook = new("240617-def-exp-2024-TABLES-en.xlsx") { Format = FileFormat.Excel, Sha256 = "94f4de63de124dd323cb6729ddf66b66a3e024b9984d21abc6cb5624773b375e" };

    public static Source Source { get; } = new("nato-defexp", "Defence Expenditure of NATO Countries", "NATO")
    {
        Licence = new("Public document of NATO: may be reused with attribution."),
        Citations = [new("NATO2024Defence", "misc", ["NATO"], 2024, "Defence Expenditure of NATO Countries (2014–2024)") { Container = "press release of 17 June 2024" }],
        Releases =
        [
            new("2024-06",
            [
                new("figures", Observation.Other, "figure of a member's defence, product or forces in a year")
                {
                    Files =
                    [
                        Workbook with { Reader = (content, _) => new DefexpSheets(content) },
                        new("nato_defexp_2014_2024_long.csv") { Sha256 = "23aadc6fce5d7121a865ef5fb3d2e56c223c2762b809730ff62bb5b4aab4068b" },
                    ],
                    Rows = 5_346,
                    Columns =
                    [
                        Col.Text("table", "table of the publication", "number").OneOf("TABLE1", "TABLE2", "TABLE3", "TABLE5", "TABLE6", "TABLE7", "TABLE8a", "TABLE8b").Required(),
                        Col.Text("title", "its title").Required(), Col.Text("unit", "its unit, unless the part says otherwise").Required(),
                        Col.Text("section", "the part of the table; table 7 has none").BlankIfNotApplicable(), Col.Text("country", "member as the table writes it, or a total of several").Required(), Col.Year(),
                        Col.Flag("estimate", "an estimate").Required(), Col.Real("value", "as unit and section say", "the figure").Required(),
                    ],
                    Key = ["table", "section", "country", "year"], Years = (2014, 2024),
                },
                Changes,
            ]) { Published = "2024-06-17" },
        ],
    };

    /// <remarks>The member stands in the third column of the sheet, which has no name.</remarks>
    private static TableRule Changes => new("changes", Observation.Other, "member's defence expenditure in 2014 and 2024")
    {
        Files = [Workbook with { Part = "TABLE4", PartColumns = "C:H", Layout = new() { SkipLines = 19 }, HasNotes = true }],
        Rows = 31, Key = ["country"],
        Columns =
        [
            Col.Text("country", "member").Under("column 3").Required(), Spent("spent_2014", "2014", "2014"), Spent("spent_2024", "2024e", "2024, estimated"),
            Col.Real("real_change", "percent", "real change from 2014 to 2024, estimated").Under("Real change 2014-2024e (%)").Required(),
            Share("share_2014", "Share of real GDP 2014 (%)", "2014"), Share("share_2024", "Share of real GDP 2024e (%)", "2024, estimated"),
        ],
    };

    private static ColumnRule Spent(string name, string header, string year) => Col.Real(name, "million USD at 2015 prices and exchange rates", $"defence expenditure in {year}").Under(header).Between(0, 5e6).Required();

    private static ColumnRule Share(string name, string header, string year) => Col.Real(name, "percent", $"share of real gross domestic product in {year}").Under(header).Between(0, 20).Required();
}
