using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.CowTrade;

/// <summary>COW Trade: imports and exports of states, and trade between them, since 1870.</summary>
/// <remarks>
/// Traps: values are current, so they cannot be compared over years as they stand; the dyadic table is the one that a package of the field passed on, rounded to millions and
/// without sources, spikes, dips and shares; <c>flow1</c> is what the first state imports from the second; missing values are blank in both files, though earlier releases have -9;
/// 765 rows of <c>national</c> are of territories before they entered the state system (the Bahamas from 1960) or of states between two spells.
/// Source: Barbieri, Keshk and Pollins 2009.
/// </remarks>
public static class CowTradeSource
{
    private const string Unit = "million current USD";

    public static Source Source { get; } = new("cow-trade", "Trade", CowProject.Name)
    {
        Home = new("https://correlatesofwar.org/data-sets/bilateral-trade/"),
        Licence = CowProject.Licence,
        Citations =
        [
            new("Barbieri2009Trading", "article", ["Barbieri, Katherine", "Keshk, Omar M. G.", "Pollins, Brian"], 2009, "Trading Data: Evaluating Our Assumptions and Coding Rules")
            {
                Container = "Conflict Management and Peace Science", Volume = "26", Pages = "471–491", Doi = "10.1177/0738894209343887",
            },
        ],
        Releases =
        [
            new("4.0",
            [
                new("national", Observation.StateYear, "trade of a state in a year")
                {
                    Files = [new("National_COW_4.0.csv") { Sha256 = "8a8772f87f4b21a11967b3fc0ab7e10f540a5f5db2b1a0c5677fcbf0acf79a69" }],
                    Columns =
                    [
                        Col.Cow("ccode"), Col.Text("statename", "name of the state").Required(), Col.Text("stateabb", "COW abbreviation", "code").Required(), Col.Year(),
                        Value("imports", "imports of the state"), Value("exports", "exports of the state"), Value("alt_imports", "imports of the state by another count"), Value("alt_exports", "exports of the state by another count"),
                        From("source1", "imports"), From("source2", "exports"), Col.Int("version", "number", "the release as the file numbers it").OneOf("4"),
                    ],
                    Key = ["ccode", "year"], Rows = 14_410, OutsideMembership = 765,
                },
                new("dyadic", Observation.DyadYear, "trade of two states in a year")
                {
                    Files = [new("cow_trade_ndy.csv") { Sha256 = "c64c45e61f7eda915b032654b254ec004ca901c6fb9cbfc3dbdce0ac9f013ad9" }],
                    Columns =
                    [
                        Col.Cow("ccode1", "COW number of the first state, the lower"), Col.Cow("ccode2", "COW number of the second state"), Col.Year(),
                        Flow("flow1", "imports of the first state from the second"), Flow("flow2", "imports of the second state from the first"),
                        Flow("smoothflow1", "imports of the first state from the second, smoothed and interpolated"), Flow("smoothflow2", "imports of the second state from the first, smoothed and interpolated"),
                    ],
                    Checks = [RowCheck.Ordered("ccode1", "ccode2")],
                    Key = ["ccode1", "ccode2", "year"], Rows = 673_654,
                },
            ]) { Published = "2017" },
        ],
    };

    private static ColumnRule Value(string name, string label) => Col.Real(name, Unit, label).Between(0, 1e8);

    private static ColumnRule Flow(string name, string label) => Col.Int(name, Unit, label).Between(0, 100_000_000);

    private static ColumnRule From(string name, string of) => Col.Real(name, "code", $"where the figure for {of} comes from; steps as in the codebook").Between(1, 5);
}
