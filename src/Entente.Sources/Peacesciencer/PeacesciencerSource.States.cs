using Entente.Sources.CowNmc;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Peacesciencer;

public static partial class PeacesciencerSource
{
    private static TableRule[] States =>
    [
        Table("cow_states", Observation.StateSpell, "membership of a state in the COW system", 243, "76733bacf602007038b72e2ebec24d37a34ba6dc36793eb7c894af82e952f735", ["ccode", "styear"],
        [
            Col.Text("stateabb", "COW abbreviation", "code").Required(), Col.Cow("ccode"), Col.Text("statenme", "name of the state").Required(), .. FirstAndLastDay("membership"), VersionOfStates,
        ]) with { Derived = FirstAndLast("membership"), Checks = [RowCheck.Ordered("styear", "endyear")], ListsOnlyCases = true, Years = (1816, 2016) },
        Table("cow_majors", Observation.StateSpell, "spell of a state as a major power", 14, "9e8b72eec51bec8bc175c2d1a1c968828c4571558e281c0b3bd554dca135100e", ["ccode", "styear"],
        [
            Col.Cow("ccode"), .. FirstAndLastDay("spell as a major power"), VersionOfStates,
        ]) with { Derived = FirstAndLast("spell as a major power"), Checks = [RowCheck.Ordered("styear", "endyear")], ListsOnlyCases = true, Years = (1816, 2016) },
        Table("gw_states", Observation.StateSpell, "independence of a state by Gleditsch and Ward", 216, "80e062971052837012f0a76849e4c6642d4680ce60cfc910125d7fb1534f028d", ["gwcode", "startdate"],
        [
            Col.Gw("gwcode"), Col.Text("stateabb", "abbreviation", "code").Required(), Col.Text("statename", "name of the state").Required(),
            Col.Day("startdate", "first day of independence").Required(), Col.Day("enddate", "last day of independence, or of the data").Required(),
        ]) with { Checks = [RowCheck.Ordered("startdate", "enddate")], ListsOnlyCases = true, Years = (1816, 2017) },
        Capitals("cow_capitals", Col.Cow("ccode"), 242, "8a350460f35b1b7dfa9d0dc4816e1d6becf1c84bbee1c96051865c35d2e0cba3"),
        Capitals("gw_capitals", Col.Gw("gwcode"), 264, "26db5ea51625eca7f25a27a2a7a62028bc83f3c06b74180694e63f16f53beb90"),
        Table("maoz_powers", Observation.StateSpell, "spell of a state as a regional or global power", 20, "fe407f0de5c664cbc223fdc94fb906069f97d8099d571965e15031f04ce96ac4", ["ccode", "regstdate", "globstdate"],
        [
            Col.Cow("ccode"), Col.Day("regstdate", "first day as a regional power").BlankIfNotApplicable(), Col.Day("regenddate", "last day as a regional power").BlankIfNotApplicable(),
            Col.Day("globstdate", "first day as a global power").BlankIfNotApplicable(), Col.Day("globenddate", "last day as a global power").BlankIfNotApplicable(),
        ]) with { Checks = [RowCheck.Ordered("regstdate", "regenddate"), RowCheck.Ordered("globstdate", "globenddate")], ListsOnlyCases = true, Years = (1816, 2019) },
        // The same file is release 7.0 of the capabilities.
        CowNmcSource.Source.Releases.Single(r => r.Version == "7.0").Tables[0] with { Name = "cow_nmc" },
        Table("cow_trade_sy", Observation.StateYear, "state in a year", 14_410, "0e2dc0ad5b19a487b957ece8fae369572df446dd089fa5b9921ce865c3e982e3", ["ccode", "year"],
        [
            Col.Cow("ccode"), Col.Year(), Col.Real("imports", "million current USD", "imports from all states").Between(0, 1e8), Col.Real("exports", "million current USD", "exports to all states").Between(0, 1e8),
        ]) with { OutsideMembership = 765 },
        Table("cow_igo_sy", Observation.StateYear, "state in a year", 15_557, "6bf71edac626d17f73020fa1d776bb81facb1c6255b160db25e3b49acbe01066", ["ccode", "year"],
        [
            Col.Cow("ccode"), Col.Year(), Organizations("sum_igo_full", "of which the state is a full member"), Organizations("sum_igo_associate", "of which it is an associate member"),
            Organizations("sum_igo_observer", "in which it is an observer"), Organizations("sum_igo_anytype", "to which it belongs in any way"),
        ]) with { Checks = [RowCheck.Ordered("sum_igo_full", "sum_igo_anytype")] },
        Table("hief", Observation.StateYear, "state in a year", 8_808, "c748bcffb534d55a52e09f1af64e5e8752bd8f8b0037a1c80a6bf80088c7134d", [],
        [
            Col.Cow("ccode"), Col.Gw("gwcode"), Col.Year(), Col.Real("efindex", "share, 0–1", "ethnic fractionalization: the chance that two inhabitants are of different groups").Between(0, 1).Required(),
        ]) with { OutsideMembership = 233 },
        Table("creg", Observation.StateYear, "state of the CREG project in a year", 11_523, "a584e543962b27a3ad765914e4568646e3a9aeb3baa251be8d1e09b7c4379c21", ["creg_ccode", "year"],
        [
            Col.Cow("ccode", "COW state number; 345 and 365 stand for two states of the project each"), Col.Gw("gwcode"),
            Col.Int("creg_ccode", "code", "number in the project: COW numbers with exceptions (Russia 393, Serbia 340, Germany 260, Yemen 678)").Between(1, 999).Required(), Col.Year(),
            Share("ethfrac", "ethnic fractionalization"), Share("ethpol", "ethnic polarization"), Share("relfrac", "religious fractionalization"), Share("relpol", "religious polarization"),
        ]) with { OutsideMembership = 2_523 },
        Table("terrthreat", Observation.StateYear, "state in a year", 14_781, "2db437c2550f774f1a3f498c003033b4f07f80b42a5b544491f60c7fe8a87b80", ["ccode", "year"],
        [
            Col.Cow("ccode"), Col.Year(), .. Threat("", "weighted by the distance of capitals"), .. Threat("m_", "weighted by the least distance"),
        ]) with { Checks = [RowCheck.Ordered("lwr", "upr"), RowCheck.Ordered("m_lwr", "m_upr")] },
        Table("ucdp_onsets", Observation.StateYear, "state in a year", 10_142, "2b11d9c44ab06fc54050640127feafe0204d4a21afae3127c1d4942536a1553d", ["gwcode", "year"],
        [
            Col.Gw("gwcode"), Col.Year(), Col.Int("sumnewconf", "conflicts", "conflicts that are new").Between(0, 20).Required(),
            Onsets(1), Onsets(2), Onsets(3), Onsets(5), Onsets(10),
        ]),
    ];

    private static ColumnRule VersionOfStates => Col.Int("version", "year", "release of the list").OneOf("2016").Required();

    private static ColumnRule[] FirstAndLastDay(string spell) =>
    [
        Col.YearOf("styear", $"year in which the {spell} begins").Required(), Col.Month("stmonth", $"month in which the {spell} begins").Required(), Col.DayOfMonth("stday", $"day on which the {spell} begins").Required(),
        Col.YearOf("endyear", $"year in which the {spell} ends").Required(), Col.Month("endmonth", $"month in which the {spell} ends").Required(), Col.DayOfMonth("endday", $"day on which the {spell} ends").Required(),
    ];

    private static Derived[] FirstAndLast(string spell) =>
        [Derived.Edtf("first_day", $"first day of the {spell}", "styear", "stmonth", "stday"), Derived.Edtf("last_day", $"last day of the {spell}", "endyear", "endmonth", "endday")];

    private static TableRule Capitals(string name, ColumnRule state, int rows, string sha256) =>
        Table(name, Observation.StateSpell, "capital of a state", rows, sha256, [state.Name, "stdate"],
        [
            state, Col.Text("statenme", "name of the state").Required(), Col.Text("capital", "name of the capital, as a geocoder finds it today").Required(),
            Col.Day("stdate", "first day as capital; earlier than the state where it had no other").Required(), Col.Day("enddate", "last day as capital; later than the state where it had no other").Required(),
            Col.Real("lat", "degrees north", "latitude").Between(-90, 90).Required(), Col.Real("lng", "degrees east", "longitude").Between(-180, 180).Required(),
        ]) with
        {
            Checks = [RowCheck.Ordered("stdate", "enddate")],
        };

    private static ColumnRule Organizations(string name, string which) => Col.Int(name, "organizations", $"intergovernmental organizations {which}").Between(0, 500).Required();

    private static ColumnRule Onsets(int years) =>
        Col.Int($"sumonset{years}", "conflicts", $"conflicts that are new or begin again after more than {years} {(years == 1 ? "year" : "years")}").Between(0, 20).Required();

    private static ColumnRule Share(string name, string label) => Col.Real(name, "share, 0–1", label).Between(0, 1);

    private static ColumnRule[] Threat(string prefix, string how) =>
    [
        Col.Real($"{prefix}lterrthreat", "latent scale", $"external territorial threat, {how}").Between(-20, 20), Col.Real($"{prefix}sd", "latent scale", $"its standard deviation, {how}").Between(0, 5),
        Col.Real($"{prefix}lwr", "latent scale", $"lower end of its 90 % interval, {how}").Between(-20, 20), Col.Real($"{prefix}upr", "latent scale", $"upper end of its 90 % interval, {how}").Between(-20, 20),
    ];
}
