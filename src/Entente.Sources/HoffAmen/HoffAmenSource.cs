using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.HoffAmen;

/// <summary>Two dyadic datasets of the R package amen, on which its network models are shown: the 1990s, and the Cold War by five years.</summary>
/// <remarks>
/// Arrays of the package made into long tables. States are named by COW abbreviations. The 1990s are directed, the Cold War is not: each pair
/// stands once. Trap: -9 and the like are Polity scores here, not marks. The package does not number its data; the version is the year of the
/// article in which they were first used. Source: Ward and Hoff 2007.
/// </remarks>
public static class HoffAmenSource
{
    public static Source Source { get; } = new("hoff-amen", "Dyadic datasets of the R package amen", "Peter D. Hoff")
    {
        Home = new("https://cran.r-project.org/package=amen"),
        Licence = new("The package is free software under the GPL, version 3; its data ask for citation of their sources."),
        Citations =
        [
            new("Ward2007Persistent", "article", ["Ward, Michael D.", "Hoff, Peter D."], 2007, "Persistent Patterns of International Commerce") { Container = "Journal of Peace Research", Volume = "44", Pages = "157–175" },
            new("Hoff2015amen", "misc", ["Hoff, Peter D."], 2015, "amen: Additive and Multiplicative Effects Models for Networks and Relational Data") { Container = "R package", Url = "https://cran.r-project.org/package=amen" },
        ],
        Releases =
        [
            new("2007",
            [
                Table("ir90s_dyads", "IR90s_dyads.csv", "b85c6b6f39d39ab9878b496315f3bf5324cef77f9d56a038c06cfb9065213fca", Observation.Other, "ordered pair of countries in the 1990s", 16_770, ["sender", "receiver"],
                [
                    State("sender"), State("receiver"), Col.Int("conflicts", "conflicts", "conflicts that the sender began with the receiver").Between(0, 1_000).Required(),
                    Col.Real("exports", "billion USD", "exports of the sender to the receiver").Between(0, 1e5).Required(), Col.Real("distance", "thousand km", "distance of the two").Between(0, 20.04).Required(),
                    Col.Real("shared_igos", "organizations", "intergovernmental organizations to which both belong, averaged over years").Between(0, 500).Required(),
                    Col.Real("polity_int", "points squared, -100 to 100", "product of both Polity scores").Between(-100, 100).Required(),
                ]),
                Table("ir90s_nodes", "IR90s_nodes.csv", "4c770bdc011a1bc0a911791f99451693e0909c53c477181ff1e680f3960ab732", Observation.Other, "country in the 1990s", 130, ["state"],
                [
                    State("state"), Col.Real("pop", "million persons", "population").Between(0, 5_000).Required(), Col.Real("gdp", "billion USD", "gross domestic product").Between(0, 1e6).Required(),
                    Col.Real("polity", "points, -10 to 10", "Polity score, averaged over years").Between(-10, 10).Required(),
                ]),
                Table("coldwar_dyads", "coldwar_dyads.csv", "c28a5f761556332a33e7df1e68bc3f74b79feaeff63fc04969654ada358937ae", Observation.Other, "pair of countries in every fifth year", 17_160, ["state1", "state2", "year"],
                [
                    Col.Year(), State("state1"), State("state2"), Col.Int("cc", "events", "military cooperation (above 0) or conflict (below 0)").Between(-100, 100).Required(),
                    Col.Real("distance", "thousand km", "distance of the two").Between(0, 20.04).Required(),
                ]),
                Table("coldwar_nodes", "coldwar_nodes.csv", "a13e5ae29e00d35b6b05319db936d805186e144b834941d0546c9fd816f56669", Observation.Other, "country in every fifth year", 528, ["state", "year"],
                [
                    Col.Year(), State("state"), Col.Real("gdp", "USD; as published", "gross domestic product").Between(0, 1e14).Required(), Col.Int("polity", "points, -10 to 10", "Polity score").Between(-10, 10).Required(),
                ]),
            ]) { Published = "2007" },
        ],
    };

    private static ColumnRule State(string name) => Col.Text(name, "COW abbreviation", "code").Required();

    private static TableRule Table(string name, string file, string sha256, Observation observation, string of, int rows, IReadOnlyList<string> key, IReadOnlyList<ColumnRule> columns) =>
        new(name, observation, of) { Files = [new(file) { Sha256 = sha256 }], Rows = rows, Key = key, Columns = columns };
}
