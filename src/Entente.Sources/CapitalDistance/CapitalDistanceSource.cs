using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.CapitalDistance;

/// <summary>Distances between capitals, as the crow flies.</summary>
/// <remarks>
/// Traps: every pair stands twice, once from each side; the number 345 is used for Serbia and for Yugoslavia, so that pairs are named by abbreviations; states that had the same
/// capital at different times (East and reunited Germany, Korea and South Korea) are no kilometre apart. Source: Gleditsch.
/// </remarks>
public static class CapitalDistanceSource
{
    public static Source Source { get; } = new("capital-distance", "Distance Between Capital Cities", "Kristian Skrede Gleditsch")
    {
        Home = new("http://ksgleditsch.com"),
        Licence = new("Free public download with citation; no open licence is stated."),
        Citations = [new("Gleditsch2008Capitals", "misc", ["Gleditsch, Kristian Skrede"], 2008, "Distance Between Capital Cities") { Url = "http://ksgleditsch.com" }],
        Releases =
        [
            new("undated",
            [
                new("pairs", Observation.Dyad, "ordered pair of states")
                {
                    Files = [new("capdist.csv") { Sha256 = "cd4e5912d2dc6bd40e1e217e5da0964e2bc8bea8e2a290109a9708db8f6d591f" }],
                    Columns =
                    [
                        Col.Gw("numa", "Gleditsch–Ward number of one state"), Col.Id("ida", "its abbreviation", ValueKind.Text), Col.Gw("numb", "Gleditsch–Ward number of the other state"), Col.Id("idb", "its abbreviation", ValueKind.Text),
                        Col.Int("kmdist", "km", "distance").Between(0, 20_038).Required(), Col.Int("midist", "miles", "distance").Between(0, 12_451).Required(),
                    ],
                    Key = ["ida", "idb"], Rows = 41_006,
                },
            ]),
        ],
    };
}
