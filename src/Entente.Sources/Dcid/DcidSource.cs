using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Dcid;

/// <summary>Dyadic Cyber Incident and Dispute Data: cyber operations between rival states.</summary>
/// <remarks>
/// Traps: the sheets are named as below, the second holds two lists side by side (rivalries, and COW numbers that repeat); dates are days in some rows and text (8/24/2009) in the others, three of them with a slip
/// (61/2010); incidents 150 and 151 end before they begin; names of states and of one column end in spaces. The two sheets of campaigns have the same incidents, 22 under other
/// names and some with other dates, and what the initiator did besides: as scores, and as yes or no. <c>campaign_severity</c> adds up the six combined scores of the first and counts those of the second;
/// <c>cyber_severity</c> is below 0 in both. A stray address right of the last column of both is no part of the table. Source: Maness, Valeriano and Jensen 2019.
/// </remarks>
public static class DcidSource
{
    private static readonly FileRule Workbook = new("DCID Version 1.5_public_final.xlsx") { Format = FileFormat.Excel, Sha256 = "cd5ff1f71555d23a30c6fb47057a8949db92f89daf7fb63b21ef493ac1074526" };

    private static readonly FileRule Rivals = Workbook with { Part = "Rivals, COW country codes" };

    /// <summary>The columns that all three sheets of incidents share.</summary>
    private static readonly ColumnRule[] Interaction =
    [
        Col.Int("Dyadpair", "id", "COW state numbers of both, one after the other").Between(1, 999_999).Required(), Col.Text("StateA", "state with the lower number, by name").Trimmed().Required(),
        Col.Text("StateB", "state with the higher number, by name").Trimmed().Required(), Col.Text("Name", "name of the incident").Trimmed().Required(), Col.Text("interactionstartdate", "first day, or month as its first day", "day, as published").Required(),
        Col.Text("interactionenddate", "last day, or day on which it became known", "day, as published").Required(), Col.Code("interactiontype", "1 nuisance, 2 defensive, 3 offensive", 1, 3).Required(),
        Col.Real("method", "code", "1 defacement, 2 denial of service, 3 intrusion, 4.1 wiper or logic bomb, 4.2 virus, 4.3 worm, 4.4 logging of keystrokes").Between(1, 4.4).Required(), Flag("APT", "advanced persistent threat"),
        Col.Code("targettype", "1 private, 2 government but not military, 3 military", 1, 3).Required(), Col.Int("initiator", "COW number", "state that began it").Between(1, 999).Required(),
        Col.Code("cyber_objective", "1 disruption, 2 short-term espionage, 3 long-term espionage, 4 degradation", 1, 4).Required(), Flag("information_operation", "used for an information operation"),
        Flag("objective_achievement", "reached its purpose"), Flag("Concession", "the target conceded something").Under("Concession "),
    ];

    private static readonly ColumnRule Purpose = Col.Text("political_objective", "political purpose").Under("Political Objective").Required();

    /// <summary>What else the initiator did, by way of diplomacy, the economy and its forces, with the score of each action.</summary>
    private static readonly (string Name, string Header, string Label, double Score)[] Actions =
    [
        ("deny_reject", "Ddeny/reject-", "denied or rejected", -4), ("threat_demand", "Dthreat/demand-", "threatened or demanded", -5), ("diplomatic_negative", "Diplo_Negative", "diplomacy against the other, combined", -9),
        ("negotiate", "Dnegotiate+", "negotiated", 7), ("agreement", "Dagreement+", "agreed", 8), ("diplomatic_positive", "Diplo_Positive", "diplomacy towards the other, combined", 15),
        ("reduce_trade", "Ereduce-", "reduced trade", -5.6), ("economic_threat", "Ethreat-", "threatened the economy of the other", -5.8), ("embargo_sanctions", "Eemb/sanc-", "imposed an embargo, a boycott or sanctions", -8),
        ("economic_negative", "Econ_Negative", "economic means against the other, combined", -19.4), ("economic_cooperation", "Ecoop+", "cooperated economically", 6.4), ("ease_sanctions", "Eease+", "eased sanctions; no row has it", 7),
        ("economic_aid", "Eaid+", "gave economic aid", 7.4), ("economic_positive", "Econ_Positive", "economic means in favour of the other, combined", 20.8), ("military_threat", "Mthreat-", "threatened with arms", -7),
        ("military_display", "Mdisplay-", "displayed force", -7.2), ("military_use", "Musage-", "used force", -10), ("military_negative", "Mil_Negative", "military means against the other, combined", -24.2),
        ("military_promise", "Mpromise+", "promised to cooperate militarily", 5.2), ("military_cooperation", "Mcoop+", "cooperated militarily", 7.4), ("military_confidence", "Mconfid+", "built confidence or gave military aid", 8.3),
        ("military_positive", "Mil_Positive", "military means in favour of the other, combined", 20.9),
    ];

    public static Source Source { get; } = new("dcid", "Dyadic Cyber Incident and Dispute Data", "Ryan C. Maness, Brandon Valeriano and Benjamin Jensen")
    {
        Licence = new("Free public download with citation; no open licence is stated."),
        Citations = [new("Maness2019DCID", "misc", ["Maness, Ryan C.", "Valeriano, Brandon", "Jensen, Benjamin"], 2019, "Dyadic Cyber Incident and Dispute Dataset, Version 1.5")],
        Releases = [new("1.5", [Incidents, CampaignScores, CampaignFlags, Rivalries, Numbers]) { Published = "2019" }],
    };

    private static TableRule Incidents => new("incidents", Observation.Other, "cyber incident between two states")
    {
        Files = [Workbook with { Part = "Incidents" }], Key = ["Cyberincidentnum"], Rows = 266, ListsOnlyCases = true, Years = (2000, 2016),
        Columns =
        [
            Col.Id("Cyberincidentnum", "number of the incident"), .. Interaction, Flag("third_party_initiator", "a third party took part").Under("3rdpartyinitator"), Flag("third_party_target", "a third party was a target").Under("3rdparty target"),
            Col.Code("govtstatement", "statement of the initiator: 0 none, 1 denial, 2 acceptance, 3 several", 0, 3).Required(), Col.Code("severity", "severity, 0–10", 0, 10).Required(), DamageType("damage type"), Purpose,
            Col.Text("Sources", "where it is described"),
        ],
    };

    private static TableRule CampaignScores => Campaigns("campaigns", "Campaigns", "incident with the scores of what went along with it",
        a => Col.Real(a.Name, "CAMEO score", $"{a.Label}; 0 where it did not").Under(a.Header).Between(Math.Min(0, a.Score), Math.Max(0, a.Score)).Required(),
        Col.Real("campaign_severity", "score", "the six combined scores, added up").Between(-60, 60).Required());

    private static TableRule CampaignFlags => Campaigns("campaigns_yes_no", "Campaigns_binary", "incident with what went along with it, as yes or no",
        a => Flag(a.Name, a.Label).Under(a.Header),
        Col.Int("campaign_severity", "number", "how many of the six combined columns are yes").Between(0, 6).Required());

    private static TableRule Campaigns(string name, string sheet, string of, Func<(string Name, string Header, string Label, double Score), ColumnRule> action, ColumnRule severity) => new(name, Observation.Other, of)
    {
        Files = [Workbook with { Part = sheet }], Key = ["Cybercampaign_num"], Rows = 266, ListsOnlyCases = true, Years = (2000, 2016),
        Columns = [Col.Id("Cybercampaign_num", "number of the incident"), .. Interaction, DamageType("cyber_damage type"), .. Actions.Select(action), severity, Col.Int("cyber_severity", "severity, −10–0", "severity of the incident, below 0").Between(-10, 0).Required(), Purpose],
    };

    private static TableRule Rivalries => new("rivalries", Observation.Other, "rivalry of two states")
    {
        Files = [Rivals with { PartColumns = "A:I" }], Key = ["rivnumb"], Rows = 123,
        Derived = [Derived.EdtfOfNumber("first_day", "first day of the rivalry", "beginr", hasDay: true), Derived.EdtfOfNumber("last_day", "last day of the rivalry", "endr", hasDay: true)],
        Checks = [RowCheck.Ordered("beginr", "endr")],
        Columns =
        [
            Col.Id("rivnumb", "number of the rivalry"), Col.Int("rivalry", "id", "both COW state numbers: the first × 1,000 + the second").Required(), Col.Cow("rivala", "COW state number of the first rival"), Col.Cow("rivalb", "COW state number of the second rival"),
            Col.Int("beginr", "yyyymmdd", "first day; 00 is a day not known").Required(), Col.Int("endr", "yyyymmdd", "last day; 00 is a day not known").Required(), Col.Int("totdisp", "disputes", "militarised disputes").Between(0, 999).Required(),
            Col.Text("rivtyp2", "kind of rivalry", "code").Required(), Col.Text("rivtypold", "kind of rivalry by the older terms", "code").OneOf("PROTO", "ENDURING").Required(),
        ],
    };

    private static TableRule Numbers => new("country_codes", Observation.Other, "state of the COW list")
    {
        Files = [Rivals with { PartColumns = "L:N" }], Rows = 242,
        Columns = [Col.Text("StateAbb", "COW abbreviation", "code").Required(), Col.Cow("CCode"), Col.Text("StateNme", "state, by name").Required()],
    };

    private static ColumnRule DamageType(string header) => Col.Code("damage_type", "1 direct and at once, 2 direct and later, 3 indirect and at once, 4 indirect and later", 1, 4).Under(header).Required();

    private static ColumnRule Flag(string name, string label) => Col.Flag(name, label).Required();
}
