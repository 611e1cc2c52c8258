using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Replication;

/// <summary>The network of defence pacts of 164 states, 1981–2000, with what explains it.</summary>
/// <remarks>
/// Matrices made into lists. Pairs of allies stand once; the networks of the year before have one triangle only, as in the package; contiguity
/// stands in both directions. States are named by COW abbreviations.
/// </remarks>
public static class CranmerDesmaraisMenninga2012Source
{
    public static Source Source { get; } = new("replication-cranmer-desmarais-menninga-2012", "Complex Dependencies in the Alliance Network: data of the R packages xergm.common and btergm", "Cranmer, Desmarais and Menninga")
    {
        Home = new("https://cran.r-project.org/package=xergm.common"),
        Licence = new("Passed on within two R packages by leave of the authors; ask before passing it on outside them."),
        Citations =
        [
            new("Cranmer2012Complex", "article", ["Cranmer, Skyler J.", "Desmarais, Bruce A.", "Menninga, Justin H."], 2012, "Complex Dependencies in the Alliance Network")
            {
                Container = "Conflict Management and Peace Science", Volume = "29", Pages = "279–313",
            },
            new("Cranmer2012Toward", "article", ["Cranmer, Skyler J.", "Desmarais, Bruce A.", "Kirkland, Justin H."], 2012, "Toward a Network Theory of Alliance Formation")
            {
                Container = "International Interactions", Volume = "38", Pages = "295–324",
            },
        ],
        Releases = [new("2012", [Alliances, Contiguity, Disputes, Lagged, Shared, Nodes]) { Published = "2012" }],
    };

    private static TableRule Alliances => new("alliance_edges", Observation.Other, "pair of allies in a year")
    {
        Files =
        [
            new("alliance_edges.csv") { Sha256 = "a38e6e206ab1a09f40f063bf12669f58a13cbc20e9aa67ed43b8641bc9517f99" },
        ],
        Key = ["year", "state1", "state2"], Rows = 13_155,
        ListsOnlyCases = true,
        Columns =
        [
            Col.Year(), State("state1"), State("state2"),
        ],
    };

    private static TableRule Contiguity => new("contiguity", Observation.Other, "ordered pair of neighbours")
    {
        Files =
        [
            new("contiguity.csv") { Sha256 = "0f19166525f320c94398c629124c80ecba10d482c2bf3bcdb43defa5c1a04041" },
        ],
        Key = ["state1", "state2"], Rows = 1_014,
        ListsOnlyCases = true,
        Columns =
        [
            State("state1"), State("state2"), Col.Flag("value", "contiguous").Between(1, 1).Required(),
        ],
    };

    private static TableRule Disputes => new("dispute_matrix", Observation.Other, "pair of states with a dispute in a year")
    {
        Files =
        [
            new("dispute_matrix.csv") { Sha256 = "0a9e2ae8b57d31945994c585365a9642c7aea15d97371a2014b6bd183883a054" },
        ],
        Key = ["year", "state1", "state2"], Rows = 3_414,
        ListsOnlyCases = true,
        Columns =
        [
            Col.Year(), State("state1"), State("state2"), Col.Flag("value", "a dispute").Between(1, 1).Required(),
        ],
    };

    private static TableRule Lagged => new("lagged_network", Observation.Other, "pair of allies in the year before")
    {
        Files =
        [
            new("lagged_network.csv") { Sha256 = "7952389eac0c742445c75ddc828c0c04ce3d3cd6c222cac3d10f8b4a5e1c5d0c" },
        ],
        Key = ["year", "state1", "state2"], Rows = 12_925,
        ListsOnlyCases = true,
        Columns =
        [
            Col.Year(), State("state1"), State("state2"), Col.Flag("value", "allied").Between(1, 1).Required(),
        ],
    };

    private static TableRule Shared => new("lagged_shared_partners", Observation.Other, "pair of states with allies in common in the year before")
    {
        Files =
        [
            new("lagged_shared_partners.csv") { Sha256 = "7bec56a998a9789552d2f78a34b030cba5ff03b8cc5c933531074e1a1e9fbb49" },
        ],
        Key = ["year", "state1", "state2"], Rows = 12_962,
        ListsOnlyCases = true,
        Columns =
        [
            Col.Year(), State("state1"), State("state2"), Col.Int("value", "states", "allies in common").Between(1, 200).Required(),
        ],
    };

    private static TableRule Nodes => new("nodes", Observation.Other, "state in a year")
    {
        Files =
        [
            new("nodes.csv") { Sha256 = "6a60b38dc1e2bcdc0555bb5a9505a847151ee8c8ab52d31a4552c5e5683e5d2a" },
        ],
        Key = ["state", "year"], Rows = 3_280,
        Columns =
        [
            Col.Year(), State("state"), Col.Real("cinc", "share of the system, 0–1", "Composite Index of National Capability").Between(0, 1).Required(), Col.Int("polity", "points, -10 to 10", "Polity score: -9, -8 and -7 are scores here, not marks").Between(-10, 10).Required(),
        ],
    };

    private static ColumnRule State(string name) => Col.Text(name, "COW abbreviation", "code").Required();
}
