using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Desta;

/// <summary>Design of Trade Agreements: treaties on trade with their amendments, accessions and withdrawals.</summary>
/// <remarks>
/// Traps: the number is text: 3+1 is an accession to treaty 3, 22_1 a withdrawal from 22, 27a the consolidated text of 27, while amendments have numbers of their own; parties are up to 91 numbers of ISO 3166, not names; negotiations have no year; four treaties
/// enter into force years before their signature; in four rows a party and its <c>mc</c> do not stand together. Source: Dür, Baccini and Elsig 2014.
/// </remarks>
public static class DestaSource
{
    private const int MostParties = 91;

    public static Source Source { get; } = new("desta", "Design of Trade Agreements: list of treaties", "Andreas Dür, Leonardo Baccini and Manfred Elsig")
    {
        Home = new("https://www.designoftradeagreements.org/"),
        Licence = new("Free for academic use with citation."),
        Citations =
        [
            new("Dur2014Design", "article", ["Dür, Andreas", "Baccini, Leonardo", "Elsig, Manfred"], 2014, "The Design of International Trade Agreements: Introducing a New Dataset")
            {
                Container = "Review of International Organizations", Volume = "9", Pages = "353–375",
            },
        ],
        Releases =
        [
            new("2020",
            [
                new("treaties", Observation.Other, "treaty on trade, or what changes it")
                {
                    Files = [new("DESTA.csv") { Layout = new() { Separator = ';' }, Sha256 = "265e1bb20c0e1aa473b1fbe9109d5d2363c4d85394d28312ba24f482a59fb2c9" }],
                    Key = ["number"], Rows = 1_217, ListsOnlyCases = true, Years = (1948, 2020),
                    Columns =
                    [
                        Col.Id("number", "number of the treaty, with a mark of what changes it", ValueKind.Text), Col.Int("base_treaty", "id", "number of the treaty that it is or changes").Between(1, 9_999).Required(), Col.Text("name", "name").Required(),
                        Col.Text("entry_type", "what it is").OneOf("base_treaty", "accession", "negotiation", "protocol or amendment", "withdrawal", "consolidated").Required(),
                        Col.Code("consolidated", "1 consolidated text, −1 amendment, 0 any other", -1, 1).Required(), Col.YearOf("year", "year of signature").NotApplicable("NA"),
                        Col.YearOf("entryforceyear", "year of entry into force").Missing("NA"), Col.Text("language", "language of the text").Missing("NA"), Col.Code("typememb", "kind of membership, 1–7; see the codebook of the study", 1, 7).Required(),
                        Col.Text("regioncon", "continent, or Intercontinental").Required(), Col.Flag("wto_listed", "listed by the World Trade Organization").Missing("NA"), Col.Text("wto_name", "its name there").Missing("NA"),
                        .. Enumerable.Range(1, MostParties).Select(n => Col.Int($"c{n}", "ISO 3166 number", $"party {n}").Between(1, 999).NotApplicable("NA")),
                        .. Enumerable.Range(1, MostParties).Select(n => Col.Code($"mc{n}", $"of party {n}, 0–3; see the codebook of the study", 0, 3).NotApplicable("NA")),
                    ],
                },
            ]) { Published = "2020" },
        ],
    };
}
