using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Replication;

/// <summary>Disputes of autocracies and democracies, 1816–2001, by kind of regime.</summary>
/// <remarks>
///  A Stata file of 422 columns gathered from EUGene, Polity and the author's own coding. The columns that name a row are declared; all others
/// are taken as published, under the label that the file gives. Traps: 262 rows have no states and no year. Source: Weeks 2008.
/// </remarks>
public static class Weeks2008Source
{
    public static Source Source { get; } = new("replication-weeks-2008", "Autocratic Audience Costs: replication data", "Jessica L. Weeks")
    {
        Licence = new("Replication data of a published article; to be cited; no open licence is stated."),
        Citations =
        [
            new("Weeks2008Autocratic", "article", ["Weeks, Jessica L."], 2008, "Autocratic Audience Costs: Regime Type and Signaling Resolve")
            {
                Container = "International Organization", Volume = "62", Pages = "35–64",
            },
        ],
        Releases =
        [
            new("2008",
            [
                new("disputes", Observation.Other, "ordered pair of enemies in a dispute")
                {
                    Files = [new("WeeksIO.dta") { Format = FileFormat.Stata, Sha256 = "5f7b292e18564e3a9647a245cd425fbd04105a032b4417e3a072d18ce566e740" }],
                    Key = ["ccodecow", "ccodecow2", "cwkeynum"], Rows = 2_924, TakesOthers = true,
                    Columns =
                    [
                        Col.Cow("ccodecow", "COW state number of state 1") with { IsRequired = false }, Col.Cow("ccodecow2", "COW state number of state 2") with { IsRequired = false },
                        Col.Year() with { IsRequired = false }, Col.Id("cwkeynum", "number of the dispute") with { IsRequired = false },
                    ],
                },
            ]) { Published = "2008" },
        ],
    };
}
