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
                multilateral     flag  more than two members are parties
                sabhon           flag  honoured, by Sabrosky
                sabvio           flag  violated, by Sabrosky
                nonaggBF         flag  pact of non-aggression whose members did not fight each other, coded by the study
                consulBF         flag  pact of consultation, coded by the study
                cfnaBF           flag  what the alliance is for did not happen, coded by the study
                dnaBF            flag  no case of performance in war: one of the last three, coded by the study
                honorBF          flag  honoured, coded by the study
                violateBF        flag  violated, coded by the study
                nonaggLLM        flag  pact of non-aggression whose members did not fight each other, in the manner of Leeds, Long and Mitchell
                consulLLM        flag  pact of consultation, in the manner of Leeds, Long and Mitchell
                cfnaLLM          flag  what the alliance is for did not happen, in the manner of Leeds, Long and Mitchell
                dnaLLM           flag  no case of performance in war: one of the last three, in the manner of Leeds, Long and Mitchell
                honorLLM         flag  honoured, coded in the manner of Leeds, Long and Mitchell
                violateLLM       flag  violated, coded in the manner of Leeds, Long and Mitchell
                sabroskyhonorbf  flag  honoured by the coding of the study or by Sabrosky’s milder standard
                sabroskyhonorllm flag  honoured in the manner of Leeds, Long and Mitchell or by Sabrosky’s milder standard
                defense          flag  pledge to defend
                offense          flag  pledge to join in offence
                neutral          flag  pledge to stay neutral
                nonagg           flag  pledge not to attack
                consul           flag  pledge to consult
                """),
        ],
    };
}
