using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Peacesciencer;

public static partial class PeacesciencerSource
{
    private const string FatalityLevels = "0 none, 1: 1–25, 2: 26–100, 3: 101–250, 4: 251–500, 5: 501–999, 6: more";
    private const string HostilityLevels = "1 no act, 2 threat, 3 show of force, 4 use of force, 5 war";

    private static ColumnRule Dispute => Col.Id("dispnum", "number of the dispute");
    private static ColumnRule Fatality => Col.Code("fatality", $"battle deaths by level: {FatalityLevels}", 0, 6).Missing("-9");
    private static ColumnRule Deaths => Col.Int("fatalpre", "persons", "battle deaths as far as known exactly").Between(0, 1e8).Missing("-9");
    private static ColumnRule Action => Col.Code("hiact", "highest action, from 0 (none) to 21 (joining a war)", 0, 21).Required();
    private static ColumnRule Hostility => Col.Code("hostlev", $"highest hostility: {HostilityLevels}", 1, 5).Required();
    private static ColumnRule SideA => Col.Flag("sidea", "on side A, which acted first").Required();
    private static ColumnRule Originator => Col.Flag("orig", "in the dispute from its first day").Required();
    private static ColumnRule Reciprocated => Col.Flag("recip", "side B acted too").Required();
    private static ColumnRule Outcome => Col.Code("outcome", "1 victory of A, 2 of B, 3 A yields, 4 B yields, 5 stalemate, 6 compromise, 7 released, 8 unclear, 9 joins a war", 1, 9).Missing("-9");
    private static ColumnRule Settlement => Col.Code("settle", "1 negotiated, 2 imposed, 3 none, 4 unclear", 1, 4).Missing("-9");
    // A few months of the second dataset are slips of the source: 13 in MID 1272, 19 in MID 3514.
    private static ColumnRule StartMonth => Col.Int("stmon", "month", "month in which the dispute begins; 13 is a slip of the source").Between(1, 13).Required();

    private static ColumnRule[] Duration =>
    [
        Col.Int("mindur", "days", "least duration").Between(0, 40_000).Required(), Col.Int("maxdur", "days", "greatest duration").Between(1, 40_000).Required(),
    ];

    private static ColumnRule[] OfBoth => [.. new[] { Fatality, Deaths, Action, Hostility, Originator }.SelectMany(Both)];

    private static ColumnRule[] OngoingAndOnset(string prefix) =>
        [Constant($"{prefix}ongoing", "a dispute in the year; 1 in every row"), Col.Flag($"{prefix}onset", "first year of the dispute, or of a state's part in it").Required()];

    private static ColumnRule[] ByDispute => [Dispute, Col.YearOf("styear", "year in which the dispute begins").Required(), StartMonth, Outcome, Settlement, Fatality, .. Duration, Action, Hostility, Reciprocated];

    private static TableRule[] CowDisputes =>
    [
        Table("cow_mid_ddydisps", Observation.DirectedDyadYear, "ordered pair of states in a year of a dispute, the gravest dispute of the year", 10_234, "c50697dc9ed99e3f440f72c2fb51860e399a085359f70aa012dcb9faf708f557", ["ccode1", "ccode2", "year"],
        [
            Dispute, .. Dyad, Col.Year(), .. OngoingAndOnset("cowmid"), .. Both(SideA), .. OfBoth, Fatality, Hostility, .. Duration, Reciprocated, StartMonth,
        ]) with { ListsOnlyCases = true, Years = (1816, 2014), OutsideMembership = 4, Checks = [RowCheck.Ordered("mindur", "maxdur")] },
        Table("cow_mid_dirdisps", Observation.Other, "ordered pair of states in a year of a dispute", 11_390, "3df32aa4b4f5843da7008fdf51dd7c9d0ae62df6f75105d13af0971664f9da2c", ["dispnum", "ccode1", "ccode2", "year"],
        [
            Dispute, .. Dyad, Col.Year(), .. OngoingAndOnset("disp"), .. Both(SideA), .. OfBoth,
        ]) with { ListsOnlyCases = true, Years = (1816, 2014), OutsideMembership = 4 },
        Table("cow_mid_disps", Observation.Other, "dispute", 2_436, "73cfddff6d29098c477959b4df8af44da2c287690de1a70afddfcd180f2a3071", ["dispnum"], ByDispute) with
        {
            ListsOnlyCases = true, Years = (1816, 2014), Checks = [RowCheck.Ordered("mindur", "maxdur")],
        },
    ];

    private static TableRule[] GmlDisputes =>
    [
        Table("gml_dirdisp", Observation.Other, "ordered pair of states in a year of a dispute", 10_276, "16c89683cabc1ea20243dd86928868bf8bdf348e162aa0c1ca3ba233fa5d7f39", ["dispnum", "ccode1", "ccode2", "year"],
        [
            Dispute, .. Dyad, Col.Year(), .. OngoingAndOnset("mid"), .. Both(SideA), .. Both(Col.Flag("revstate", "wants to change what is").Missing("-9")),
            .. Both(Revision("revtype1", "first")), .. Both(Revision("revtype2", "second")), .. OfBoth, Action, Hostility, .. Duration, Outcome, Settlement, Fatality, Deaths, StartMonth,
            Col.Int("endmon", "month", "month in which the dispute ends; 19 is a slip of the source").Between(1, 19).Required(), Reciprocated,
            Col.Int("numa", "states", "states on side A").Between(1, 99).Required(), Col.Int("numb", "states", "states on side B").Between(1, 99).Required(),
            Col.Flag("ongo2010", "still going on at the end of 2010").Required(), Col.Text("version", "release of the dispute data", "code").OneOf("gml-2.2.1").Required(),
        ]) with { ListsOnlyCases = true, Years = (1816, 2010), Checks = [RowCheck.Ordered("mindur", "maxdur")] },
        Table("gml_mid_ddydisps", Observation.DirectedDyadYear, "ordered pair of states in a year of a dispute, the gravest dispute of the year", 9_284, "6814ef55726600cd45c0705d22ccc8c01e2500a824f842991ebe5acc0114a1e4", ["ccode1", "ccode2", "year"],
        [
            Dispute, .. Dyad, Col.Year(), .. OngoingAndOnset("gmlmid"), .. Both(SideA), .. OfBoth, Fatality, Hostility, Reciprocated, .. Duration, StartMonth,
        ]) with { ListsOnlyCases = true, Years = (1816, 2010), Checks = [RowCheck.Ordered("mindur", "maxdur")] },
        Table("gml_mid_ddlydisps", Observation.Other, "ordered pair of leaders in a year of a dispute, the gravest dispute of the year", 10_708, "4196e7fdac275f585aa2a34d3324d64bac77e6107044f1b34a269adf3447680c", ["ccode1", "ccode2", "obsid1", "obsid2", "year"], Leadership) with
        {
            ListsOnlyCases = true, Years = (1845, 2010),
        },
        Table("gml_mid_dirleaderdisps", Observation.Other, "ordered pair of leaders in a year of a dispute", 11_686, "0df786136155aea877b640f95c0a54c2a126adb0267a238151700a2b4881b95b", ["dispnum", "ccode1", "ccode2", "obsid1", "obsid2", "year"], Leadership) with
        {
            ListsOnlyCases = true, Years = (1845, 2010),
        },
        Table("gml_mid_disps", Observation.Other, "dispute", 2_174, "95e44598078af98764945578b92b96566bebe8ba25dbee969bc9d17832a82d94", ["dispnum"], ByDispute) with
        {
            ListsOnlyCases = true, Years = (1816, 2010), Checks = [RowCheck.Ordered("mindur", "maxdur")],
        },
        Table("gml_part", Observation.Other, "episode of a state's part in a dispute", 5_217, "54828b54ea9bfe1754a316c78ccf25664e8398364374378e818486f144f1a974", ["dispnum", "ccode", "styear", "stmon"],
        [
            Dispute, Col.Cow("ccode"), Col.YearOf("styear", "year in which the episode begins").Required(), Col.Month("stmon", "month in which the episode begins").Required(),
            Col.DayOfMonth("stday", "day on which the episode begins").Missing("-9"), Col.YearOf("endyear", "year in which the episode ends").Required(),
            Col.Month("endmon", "month in which the episode ends").Required(), Col.DayOfMonth("endday", "day on which the episode ends").Missing("-9"),
            Col.Text("obsid_start", "tenure of the leader at the beginning", "id"), Col.Text("obsid_end", "tenure of the leader at the end", "id"),
            Col.DayOfMonth("dummy_stday", "day of the beginning for the sake of finding the leader; a guess where the day is not known").Required(),
            Col.DayOfMonth("dummy_endday", "day of the end for the sake of finding the leader; a guess where the day is not known").Required(),
            SideA, Action, Originator,
            Col.Flag("anymiss_leader_start", "some state of the dispute has no leader at the beginning").Required(), Col.Flag("anymiss_leader_end", "some state of the dispute has no leader at the end").Required(),
            Col.Flag("allmiss_leader_start", "no state of the dispute has a leader at the beginning").Required(), Col.Flag("allmiss_leader_end", "no state of the dispute has a leader at the end").Required(),
        ]) with
        {
            Derived = [Derived.Edtf("first_day", "first day of the episode", "styear", "stmon", "stday"), Derived.Edtf("last_day", "last day of the episode", "endyear", "endmon", "endday")],
            Checks = [RowCheck.Ordered("styear", "endyear")], ListsOnlyCases = true, Years = (1816, 2010),
        },
    ];

    private static ColumnRule[] Leadership =>
    [
        Dispute, .. Dyad, .. Both(Col.Text("obsid", "tenure of the leader", "id")), Col.Year(), .. Both(SideA), .. Both(Originator), .. OngoingAndOnset("gmlmid"),
        .. Both(Col.Text("obsid_start", "tenure of the leader when the dispute begins", "id")), .. Both(Col.Text("obsid_end", "tenure of the leader when the dispute ends", "id")),
    ];

    private static ColumnRule Revision(string name, string which) => Col.Code(name, $"{which} aim: 0 none, 1 territory, 2 policy, 3 regime, 4 other", 0, 4).Missing("-9");
}
