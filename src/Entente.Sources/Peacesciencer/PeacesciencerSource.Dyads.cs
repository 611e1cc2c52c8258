using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Peacesciencer;

public static partial class PeacesciencerSource
{
    private static TableRule[] Dyads =>
    [
        Table("atop_alliance", Observation.DirectedDyadYear, "ordered pair of states with an alliance in a year", 273_296, "681567e23d41c85f7d466308a55241238c15be1225b91852e360cfee4ab27719", ["ccode1", "ccode2", "year"],
        [
            .. Dyad, Col.Year(), Pledge("atop_defense", "to defend"), Pledge("atop_offense", "to join in offence"), Pledge("atop_neutral", "to stay neutral"),
            Pledge("atop_nonagg", "not to attack"), Pledge("atop_consul", "to consult"),
        ]) with { ListsOnlyCases = true, Years = (1815, 2018), OutsideMembership = 5_894 },
        Table("cow_contdir", Observation.DyadSpell, "ordered pair of states through a run of months", 1_874, "1fbc6601fdb72823da4d0eb260028abc7a1de02c9b444b86175d699554ee2ae9", ["ccode1", "ccode2", "stdate"],
        [
            .. Dyad, Col.Code("conttype", "1 common land border, then across water of at most 2: 12, 3: 24, 4: 150, 5: 400 miles; 0 more than that", 0, 5).Required(),
            Col.Day("stdate", "first month; the day says nothing").Required(), Col.Day("enddate", "last month; the day says nothing").Required(),
        ]) with { Checks = [RowCheck.Ordered("stdate", "enddate")], ListsOnlyCases = true, Years = (1816, 2016) },
        Table("cow_igo_ndy", Observation.DyadYear, "pair of states in a year", 917_695, "18be60c73c6378eea5503c2674dff062faa1f683923bcb44013e3895033b3c9c", ["ccode1", "ccode2", "year"],
        [
            .. Dyad, Col.Year(), Col.Int("dyadigos", "organizations", "intergovernmental organizations of which both are full members").Between(0, 500).Required(),
        ]) with { Checks = [RowCheck.Ordered("ccode1", "ccode2")] },
        Table("cow_mindist", Observation.DyadYear, "pair of states in a year", 952_244, "639b23b9a14c19679a34703afdb780e8cf2bd1940dedb22f14f9b65da31044e1", ["ccode1", "ccode2", "year"],
        [
            .. Dyad, Col.Year(), Col.Real("mindist", "km", "least distance of their territories on 1 January").Between(0, 20_040).Required(),
        ]) with { Checks = [RowCheck.Ordered("ccode1", "ccode2")] },
        Table("false_cow_dyads", Observation.DirectedDyadYear, "ordered pair of states that were members in the same year but on no common day", 60, "3e48908b2795aba899ff553f1f8b17139371555ec0cbbdc3313f6fcda015c52b", ["ccode1", "ccode2", "year"],
            [.. Dyad, Col.Year(), Constant("in_ps", "would stand in a list of pairs by year")]) with { ListsOnlyCases = true, Years = (1816, 2024) },
        Table("false_gw_dyads", Observation.DirectedDyadYear, "ordered pair of states that were independent in the same year but on no common day", 40, "e4e7eeca5117e7783b9ac837dc7cd241409a6e757821086dafb89c25a24e0304", ["gwcode1", "gwcode2", "year"],
        [
            Col.Gw("gwcode1", "Gleditsch–Ward number of state 1"), Col.Gw("gwcode2", "Gleditsch–Ward number of state 2"), Col.Year(),
            .. Both(Col.Flag("microstate", "a micro-state").Required()), Constant("in_ps", "would stand in a list of pairs by year"),
        ]) with { ListsOnlyCases = true, Years = (1816, 2024) },
    ];

    private static ColumnRule Pledge(string name, string what) => Col.Flag(name, $"state 1 has promised state 2 {what}").Required();
}
