using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.NatoDefexp;

/// <summary>What NATO's members spend on defence, by the definition they have agreed.</summary>
/// <remarks>
/// Traps: names end in an asterisk where the member has bound itself to two per cent, and in table 1 in the currency, so that one country has up to three names; totals of the alliance
/// stand among the countries; Iceland has no armed forces and stands in the tables of the product alone; the last two years are estimates; constant prices are those of 2015.
/// Read is the long form of tables 1–3 and 5–8b; the workbook, with table 4 and the notes, is not. Source: NATO, 17 June 2024.
/// </remarks>
public static class NatoDefexpSource
{
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
                    Files = [new("nato_defexp_2014_2024_long.csv") { Sha256 = "23aadc6fce5d7121a865ef5fb3d2e56c223c2762b809730ff62bb5b4aab4068b" }], Rows = 5_346,
                    Columns =
                    [
                        Col.Text("table", "table of the publication", "number").OneOf("TABLE1", "TABLE2", "TABLE3", "TABLE5", "TABLE6", "TABLE7", "TABLE8a", "TABLE8b").Required(),
                        Col.Text("title", "its title").Required(), Col.Text("unit", "its unit, unless the part says otherwise").Required(),
                        Col.Text("section", "the part of the table; table 7 has none").BlankIfNotApplicable(), Col.Text("country", "member as the table writes it, or a total of several").Required(), Col.Year(),
                        Col.Flag("estimate", "an estimate").Required(), Col.Real("value", "as unit and section say", "the figure").Required(),
                    ],
                    Key = ["table", "section", "country", "year"], Years = (2014, 2024),
                },
            ]) { Published = "2024-06-17" },
        ],
    };
}
