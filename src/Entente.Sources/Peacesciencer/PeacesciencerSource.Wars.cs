using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Peacesciencer;

public static partial class PeacesciencerSource
{
    private const string WarOutcomes = "3 compromise, 4 became another kind of war, 5 going on at the end of 2007, 6 stalemate, 7 goes on below the level of war";

    private static ColumnRule War => Col.Id("warnum", "number of the war");

    private static TableRule[] Wars =>
    [
        Table("cow_war_inter", Observation.Other, "ordered pair of enemies in a year of a war", 1_932, "2351258b2f2a0f0d7a7c0d2770a1cb9d2d2d8bd509c833ba7706525023916416", ["warnum", "ccode1", "ccode2", "year", "resume"],
        [
            War, .. Dyad, Col.Year(), Constant("cowinterongoing", "a war in the year; 1 in every row"), Col.Flag("cowinteronset", "the war begins or is taken up again in the year").Required(),
            .. Both(Col.Code("side", "side in the war, 1 or 2; not as in the disputes", 1, 2).Required() with { Name = "sidea" }), .. Both(Col.Flag("initiator", "began the war").Required()),
            .. Both(Col.Code("outcome", $"1 won, 2 lost, {WarOutcomes}, 8 changed sides", 1, 8)), .. Both(Col.Int("batdeath", "persons", "battle deaths in the whole war").Between(0, 1e8).Missing("-9")),
            Col.Flag("resume", "the war taken up again after a pause").Required(),
        ]) with { ListsOnlyCases = true, Years = (1816, 2007) },
        Table("cow_war_intra", Observation.Other, "pair of parties in a year of a war within a state", 1_361, "0e621da5dcbaaa2dd7b66486008c6eb55d75e332d179dd51451804ab0d5c0f23",
            ["warnum", "year", "ccodea", "sidea", "ccodeb", "sideb", "resume_combat"],
        [
            War, Col.Text("warname", "name of the war").Required(), Col.Text("wartype", "for control of the state or over local issues", "code").OneOf("central control", "local issues").Required(), Col.Year(),
            Col.Flag("cowintraonset", "the war begins or is taken up again in the year").Required(), Constant("cowintraongoing", "a war in the year; 1 in every row"),
            Col.Flag("resume_combat", "the war taken up again after a pause").Required(), Col.Flag("primary_state", "the state is the one that has the war").Required(),
            Party("ccodea", "A"), Col.Text("sidea", "party on side A").NotApplicable("-8"), Party("ccodeb", "B"), Col.Text("sideb", "party on side B").NotApplicable("-8"),
            Col.Flag("intnl", "other states take part").Required(), Col.Code("outcome", $"1 side A won, 2 side B won, {WarOutcomes}", 1, 7).Required(),
            Col.Int("sideadeaths", "persons", "deaths of the party on side A").Between(0, 1e8).Missing("-9").NotApplicable("-8"),
            Col.Int("sidebdeaths", "persons", "deaths of the party on side B").Between(0, 1e8).Missing("-9").NotApplicable("-8"), Col.Flag("ongo2007", "still going on at the end of 2007"),
        ]) with { ListsOnlyCases = true, Years = (1816, 2007) },
        Table("ucdp_acd", Observation.Other, "parties to an armed conflict in a year, one row for each combination of states on both sides", 5_652, "86562c603538e49dda6a43d8ec24d4f60f41fcee20272eca605b67f9896bd218",
            ["conflict_id", "year", "gwno_a", "gwno_a_2nd", "gwno_b", "gwno_b_2nd"],
        [
            Col.Id("conflict_id", "number of the conflict"), Col.Year(), Col.Gw("gwno_a", "Gleditsch–Ward number of the state on side A"), Belligerent("gwno_a_2nd", "a state that helps side A with troops"),
            Belligerent("gwno_b", "the state on side B; empty for a party that is no state"), Belligerent("gwno_b_2nd", "a state that helps side B with troops"),
            Col.Text("incompatibility", "what is fought over", "code").OneOf("territory", "government", "both").Required(),
            Col.Code("intensity_level", "1: 25–999 battle deaths in the year, 2: 1,000 and more", 1, 2).Required(),
            Col.Text("type_of_conflict", "kind of conflict; II is intrastate with other states' troops", "code").OneOf("extrasystemic", "interstate", "intrastate", "II").Required(),
            Col.Day("start_date", "day of the first battle death in the conflict").Required(), Precision("start_prec", "start_date"),
            Col.Day("start_date2", "day of the first battle death in this episode").Required(), Precision("start_prec2", "start_date2"),
            Col.Flag("ep_end", "the episode ends in the year").Required(), Col.Day("ep_end_date", "last day of the episode").BlankIfNotApplicable(),
        ]) with { ListsOnlyCases = true, Years = (1946, 2024), OutsideMembership = 14, Checks = [RowCheck.Ordered("start_date", "start_date2"), RowCheck.Ordered("start_date2", "ep_end_date")] },
    ];

    private static ColumnRule Party(string name, string side) => (Col.Cow(name, $"COW state number of the party on side {side}") with { IsRequired = false }).NotApplicable("-8");

    private static ColumnRule Belligerent(string name, string label) => (Col.Gw(name, $"Gleditsch–Ward number of {label}") with { IsRequired = false }).BlankIfNotApplicable();

    private static ColumnRule Precision(string name, string of) => Col.Code(name, $"how exact {of} is, from 1 (the day is known) to 7", 1, 7).Required();
}
