using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Replication;

/// <summary>Alliances in the wars of 1816–2003, and whether they were honoured.</summary>
/// <remarks>Trap: a mark is 1 or empty, never 0, in the columns of outcomes. The text was made from the Stata file.</remarks>
public static class BerkemeierFuhrmann2018Source
{
    public static Source Source { get; } = new("replication-berkemeier-fuhrmann-2018", "Reassessing the Fulfillment of Alliance Commitments in War: replication data", "Berkemeier and Fuhrmann")
    {
        Licence = new("Replication data of an open-access article; to be cited."),
        Citations =
        [
            new("Berkemeier2018Reassessing", "article", ["Berkemeier, Molly", "Fuhrmann, Matthew"], 2018, "Reassessing the Fulfillment of Alliance Commitments in War")
            {
                Container = "Research & Politics", Volume = "5",
            },
        ],
        Releases = [new("2018", [Cases]) { Published = "2018" }],
    };

    private static TableRule Cases => new("cases", Observation.Other, "alliance in a war")
    {
        Files =
        [
            new("BerkemeierFuhrmannRAP2018_0303.csv") { Sha256 = "3b406276441b94515e9ae7be7d0a91d0a4eabeedb694ccd3a91f0dad21579686" },
            new("BerkemeierFuhrmannRAP2018_0303.dta") { Format = FileFormat.Stata, Sha256 = "92cbfdc40dd1cbb62afb45a11e9f8d21ff744ccb2ba4ffbec95538d9b2f52c41" },
        ],
        Key = ["warid", "atopid"], Rows = 576,
        Columns =
        [
            .. Codebook.Columns("""
                sample           flag  in the main sample
                warid            whole war, by the number of the study
                atopid           whole alliance, by its ATOP number
                cowwarid         whole war, by its COW number
                warname          text  war, by name
                cowid            whole alliance, by its COW number
                multilateral     flag  multilateral; see the codebook
                sabhon           flag  honoured, by Sabrosky
                sabvio           flag  violated, by Sabrosky
                nonaggBF         flag  pledge not to attack, coded by the study; see the codebook
                consulBF         flag  pledge to consult, coded by the study; see the codebook
                cfnaBF           flag  cfna, coded by the study; see the codebook
                dnaBF            flag  dna, coded by the study; see the codebook
                honorBF          flag  honoured, coded by the study
                violateBF        flag  violated, coded by the study
                nonaggLLM        flag  pledge not to attack, coded in the manner of Leeds, Long and Mitchell; see the codebook
                consulLLM        flag  pledge to consult, coded in the manner of Leeds, Long and Mitchell; see the codebook
                cfnaLLM          flag  cfna, coded in the manner of Leeds, Long and Mitchell; see the codebook
                dnaLLM           flag  dna, coded in the manner of Leeds, Long and Mitchell; see the codebook
                honorLLM         flag  honoured, coded in the manner of Leeds, Long and Mitchell
                violateLLM       flag  violated, coded in the manner of Leeds, Long and Mitchell
                sabroskyhonorbf  flag  Sabrosky’s case beside the coding of the study; see the codebook
                sabroskyhonorllm flag  Sabrosky’s case beside the coding of Leeds, Long and Mitchell; see the codebook
                defense          flag  pledge to defend
                offense          flag  pledge to join in offence
                neutral          flag  pledge to stay neutral
                nonagg           flag  pledge not to attack
                consul           flag  pledge to consult
                """),
        ],
    };
}
