using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Rivalries;

/// <summary>Rivalries: strategic ones as states saw each other, and those told by their disputes.</summary>
/// <remarks>
/// Traps: the strategic rivalries name states and have no numbers (Britain, Ottoman Empire), and those that went on have 2010 as their last year; in the list of disputes "." is not known, every row is a dispute,
/// not a rivalry, and two disputes stand under two rivalry numbers each. Sources: Thompson and Dreyer 2012; Klein, Goertz and Diehl 2006.
/// </remarks>
public static class RivalriesSource
{
    private static readonly string[] Kinds = ["spatial", "positional", "ideological", "interventionary"];

    public static Source Source { get; } = new("rivalries", "Strategic and Enduring Rivalries", "William R. Thompson and David R. Dreyer; James P. Klein, Gary Goertz and Paul F. Diehl")
    {
        Licence = new("Free public download with citation; no open licence is stated."),
        Citations =
        [
            Works.StrategicRivalries,
            new("Klein2006Rivalry", "article", ["Klein, James P.", "Goertz, Gary", "Diehl, Paul F."], 2006, "The New Rivalry Dataset: Procedures and Patterns")
            {
                Container = "Journal of Peace Research", Volume = "43", Pages = "331–348",
            },
        ],
        Releases =
        [
            new("2012",
            [
                new("strategic", Observation.DyadSpell, "strategic rivalry")
                {
                    Files = [new("strategic_rivalries.csv") { Layout = new() { EndsWithLineEnd = false }, Sha256 = "0e07d5dbdf8c1ddc4f12c9844243761b63e2772ac1cc9a02e4c3f6afd3e16f87" }],
                    Columns =
                    [
                        Col.Id("rivalryno", "rivalry"), Col.Text("rivalryname", "its name").Required(), Col.Text("sidea", "one side, by name").Required(), Col.Text("sideb", "the other side, by name").Required(),
                        Col.YearOf("styear", "first year").Required(), Col.YearOf("endyear", "last year; 2010 for rivalries that went on").Required(), Col.Text("region", "region").Required(),
                        Col.Text("type1", "what it is about first", "code").OneOf(Kinds).Required(), Col.Text("type2", "what it is about second", "code").OneOf(Kinds).BlankIfNotApplicable(),
                        Col.Text("type3", "what it is about third", "code").OneOf(Kinds).BlankIfNotApplicable(),
                    ],
                    Key = ["rivalryno"], Rows = 197, ListsOnlyCases = true, Years = (1494, 2010), Checks = [RowCheck.Ordered("styear", "endyear")],
                },
            ]) { Published = "2012" },
            new("KGD 5.0",
            [
                new("disputes", Observation.Other, "dispute within a rivalry")
                {
                    Files = [new("riv500.csv") { Sha256 = "f3679c794c5daa8b3cd44e2aa4a03b18b6a6b54cada17cfb7fec814be6958415" }],
                    Columns =
                    [
                        Col.Text("CMFILE", "file of the pair of states", "id").Required(), Deaths("DEATHSA", "deaths in war, side A").Missing("."), Deaths("DEATHSB", "deaths in war, side B").Missing("."),
                        Col.Id("DISPUTE", "dispute, by the number of the dispute data"), Deaths("FATALAPC", "as published; see the codebook").Required(), Deaths("FATALBPC", "as published; see the codebook").Required(),
                        Col.Cow("RIVALA", "COW state number of side A"), Col.Cow("RIVALB", "COW state number of side B"), Col.Id("RIVALRY", "pair of states: side A times 1,000 and side B"),
                        Col.Id("RIVNUMB", "rivalry"), Col.Code("RIVTYP2", "as published; see the codebook", 1, 2).Required(), Col.Int("SEVERITY", "score", "severity of the dispute").Between(0, 250).Required(),
                        Col.Int("WARNUMB", "COW war number", "the war that the dispute became").Between(1, 999).NotApplicable("."),
                    ],
                    Key = ["DISPUTE", "RIVALRY", "RIVNUMB"], Rows = 3_302, Checks = [RowCheck.Ordered("RIVALA", "RIVALB")],
                },
            ]) { Published = "2006" },
        ],
    };

    private static ColumnRule Deaths(string name, string label) => Col.Int(name, "persons", label).Between(0, 2e7);
}
