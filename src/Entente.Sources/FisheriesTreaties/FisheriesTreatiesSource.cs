using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.FisheriesTreaties;

/// <summary>Bilateral treaties on fisheries, 1960–1970: a first state of the network and its changes with their times. Meant for tests, not for conclusions.</summary>
/// <remarks>
/// Traps: changes of treaties are steps (+1, -1), those of contiguity, regime and income are new values; a change can stand twice at the same
/// time; times are in UTC, so that some fall on 23:00 of the day before. States are named by ISO codes of three letters. The package does not
/// number its data; the version is the year of the article. Source: Hollway and Koskinen 2016.
/// </remarks>
public static class FisheriesTreatiesSource
{
    /// <summary>The states, in the order of the matrices.</summary>
    private const string Nodes =
        "AND DNK FRA DEU ITA LIE NLD PRT RUS SMR ESP SWE CHE TUR GBR USA BRA TUN GRC BEL COL MEX CHL PER ARG VEN PRY MAR BOL ECU EGY IRN HTI JPN CHN MCO GTM SLV ROU SRB URY KOR " +
        "THA DOM ETH HND NIC CUB PAN NOR BGR ALB FIN CZE POL HUN AFG AUT CRI NPL AUS CAN NZL ZAF LBR LUX MNG IRL YEM SAU IRQ ISL LBN JOR SYR PHL PAK IND MMR LKA ISR PRK TWN IDN " +
        "LBY LAO KHM GDR VNM SDN GHA EUU MYS GIN CMR TGO MLI MDG COD SOM BEN BFA CIV TCD CAF COG CYP GAB SEN NGA NER MRT SLE KWT TZA BDI RWA DZA JAM TTO UGA KEN MWI MLT ZMB GMB " +
        "MDV COK SGP ZWE GUY BWA LSO BRB YPR MUS SWZ GNQ FJI QAT BTN OMN BGD BHS GNB PNG SUR SYC SLB VCT BLZ KNA BRN KIR";

    public static Source Source { get; } = new("fisheries-treaties", "Bilateral fisheries treaties, 1960–1970", "James Hollway and Johan Koskinen")
    {
        Home = new("https://stocnet.github.io/goldfish/"),
        Licence = new("From the R package goldfish, free software under the GPL, version 3; the data are given for testing only."),
        Citations =
        [
            new("Hollway2016Multilevel", "article", ["Hollway, James", "Koskinen, Johan"], 2016, "Multilevel Embeddedness: The Case of the Global Fisheries Governance Complex") { Container = "Social Networks", Volume = "44", Pages = "281–294" },
        ],
        Releases =
        [
            new("2016",
            [
                Table("states", "a5359e77ed14a0349cc38ff53a9442b095b02f9a4637647965285e1e7a2b24ef", "state", 154, ["label"],
                [
                    Node("label"), Col.Text("present", "TRUE where the state exists in 1960", "TRUE or FALSE").OneOf("TRUE", "FALSE").Required(), Regime("regime"), Income("gdp"),
                ]),
                Matrix("bilatnet", "aa4349625c87541a6b8f446be59f4b7dbed988fd4bec8c22467951d45e1238a6", "treaties with", 100), Matrix("contignet", "eb5eb593b828ea90cd08b31b22fd281229806e31f60e72e5dd3bee6a876bf816", "contiguous with", 1),
                Table("bilatchanges", "a382b8f078aa05480d73741963a4844e0d951f40d7deb26d45fa64fd539562c4", "change of the number of treaties between two states", 77, [],
                    [Time, Node("sender"), Node("receiver"), Col.Int("increment", "treaties", "1 a treaty begins, -1 a treaty ends").OneOf("1", "-1").Required()]),
                Table("contigchanges", "8708e89273b40ed9b52bc089e89ba2cf0c12d84d756a92556159f5ec673462c4", "change of contiguity between two states", 139, ["time", "sender", "receiver", "replace"],
                    [Time, Node("sender"), Node("receiver"), Col.Flag("replace", "contiguous from then on").Required()]),
                Table("gdpchanges", "ed321302a0f6821e9ccc6e29b59134b6c790ea9e556895d2b3579e0f5dbda8bd", "change of a state's income", 979, ["time", "node"], [Time, Node("node"), Income("replace").Required()]),
                Table("regchanges", "f44fb19325aee4c1aba00217184f305ef8b9d107c2e4d97754e647769a0486ef", "change of a state's regime", 145, ["time", "node"], [Time, Node("node"), Regime("replace")]),
                Table("sovchanges", "628a163dbad7929b61d2a7f98a4f5328e434c227ad8304f86959310018e1935b", "state that comes to exist or ceases to", 62, ["time", "node"],
                    [Time, Node("node"), Col.Text("replace", "TRUE where the state exists from then on", "TRUE or FALSE").OneOf("TRUE", "FALSE").Required()]),
            ]) { Published = "2016" },
        ],
    };

    private static ColumnRule Time => Col.Text("time", "when the change takes place", "date and time, UTC").Required();

    private static ColumnRule Node(string name) => Col.Text(name, "state, by ISO 3166-1 alpha-3 code", "code").Required();

    private static ColumnRule Regime(string name) => Col.Int(name, "points, -10 to 10", "Polity score: -9, -8 and -7 are scores here, not marks").Between(-10, 10);

    private static ColumnRule Income(string name) => Col.Real(name, "as published, 0–1", "gross domestic product, scaled").Between(0, 1);

    private static TableRule Matrix(string name, string sha256, string what, int most) =>
        Table(name, sha256, "state, its row of the matrix of 1960", 154, ["node"], [Node("node"), .. Nodes.Split(' ').Select(n => Col.Int(n, most == 1 ? "yes = 1" : "treaties", $"{what} {n}").Between(0, most).Required())]);

    private static TableRule Table(string name, string sha256, string of, int rows, IReadOnlyList<string> key, IReadOnlyList<ColumnRule> columns) =>
        new(name, Observation.Other, of) { Files = [new($"{name}.csv") { Sha256 = sha256 }], Rows = rows, Key = key, Columns = columns };
}
