using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Hief;

/// <summary>The Historical Index of Ethnic Fractionalization: how likely two inhabitants of a country are to belong to different groups.</summary>
/// <remarks>
/// Traps: countries are named, not numbered (the table of the same name in peacesciencer has numbers); twenty rows stand more than once; some countries
/// have rows from before their independence. Source: Dražanová 2020.
/// </remarks>
public static class HiefSource
{
    public static Source Source { get; } = new("hief", "Historical Index of Ethnic Fractionalization", "Lenka Dražanová")
    {
        Home = new("https://doi.org/10.7910/DVN/4JQRCL"),
        Licence = new("Published with an article in an open-access data journal and deposited on Harvard Dataverse; to be cited."),
        Citations = [Works.Fractionalization],
        Releases =
        [
            new("2",
            [
                new("countries", Observation.Other, "country in a year")
                {
                    Files = [new("HIEF_data.csv") { Sha256 = "273f31955e24154f63b8e831008558d8531dfc3775e72067f0782fcc949e77fe" }], Rows = 8_808,
                    Columns =
                    [
                        Col.Text("Country", "country, by name").Required(), Col.Year("Year"), Col.Real("EFindex", "share, 0–1", "chance that two inhabitants are of different ethnic groups").Between(0, 1).Required(),
                    ],
                },
            ]) { Published = "2019" },
        ],
    };
}
