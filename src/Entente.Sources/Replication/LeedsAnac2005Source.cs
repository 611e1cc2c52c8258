using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Replication;

/// <summary>Members of alliances in the wars of 1816–1944, how institutionalised the alliance was and whether it was honoured.</summary>
/// <remarks>The text was made from the Stata file.</remarks>
public static class LeedsAnac2005Source
{
    public static Source Source { get; } = new("replication-leeds-anac-2005", "Alliance Institutionalization and Alliance Performance: replication data", "Leeds and Anac")
    {
        Licence = new("Replication data of a published article; to be cited; no open licence is stated."),
        Citations =
        [
            new("Leeds2005Institutionalization", "article", ["Leeds, Brett Ashley", "Anac, Sezi"], 2005, "Alliance Institutionalization and Alliance Performance")
            {
                Container = "International Interactions", Volume = "31", Pages = "183–202",
            },
        ],
        Releases = [new("2005", [Cases]) { Published = "2005" }],
    };

    private static TableRule Cases => new("cases", Observation.Other, "member of an alliance in a war")
    {
        Files =
        [
            new("LeedsAnacIIrep.csv") { Sha256 = "945476675a280cdbc8522788c5ed5f053e56e489de1e2fea199138d692d12272" },
            new("LeedsAnacIIrep.dta") { Format = FileFormat.Stata, Sha256 = "4c8bda12f6022152e82b242daba61f875c84e9cb11d604e315b8d60a593ae518" },
        ],
        Key = ["war", "atopid", "ccode1"], Rows = 137,
        Columns =
        [
            Col.Id("war", "war, by its COW number"), Col.Id("atopid", "alliance, by its ATOP number"), Col.Cow("ccode1"), .. Codebook.Columns("""
                honor3   flag  alliance honoured; see the codebook
                milinst  whole military institutionalisation, 0–2
                formal   whole formality, 0–2
                chcap2d  flag
                dinstch2 flag
                origtar1 flag
                honor2   flag  alliance honoured; see the codebook
                chalcapd flag
                chcp2d20 flag
                regch2   flag
                wartime  flag  made in wartime
                active   flag
                bilat    flag  bilateral
                """),
        ],
    };
}
