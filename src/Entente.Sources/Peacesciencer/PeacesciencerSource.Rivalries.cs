using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Peacesciencer;

public static partial class PeacesciencerSource
{
    private static string[] RivalryKinds => ["spatial", "positional", "ideological", "interventionary"];

    private static TableRule[] Rivalries =>
    [
        Table("td_rivalries", Observation.DyadSpell, "rivalry of two states", 197, "ec77f12e94d822e0213d8708b8fd13dd1fb32a4579dfaef082d3a53d4c77872e", ["rivalryno"],
        [
            Col.Id("rivalryno", "number of the rivalry"), Col.Text("rivalryname", "name of the rivalry").Required(), .. Dyad, Col.YearOf("styear", "first year").Required(),
            Col.YearOf("endyear", "last year; 2010 where it goes on").Required(), Col.Text("region", "region").Required(), Kind("type1", "first").Required(), Kind("type2", "second"), Kind("type3", "third"),
        ]) with { ListsOnlyCases = true, Years = (1494, 2010), Checks = [RowCheck.Ordered("styear", "endyear")] },
        Table("tss_rivalries", Observation.DyadSpell, "rivalry of two states", 264, "7d975b0e99dabdb6a5ce72d5949066362c91615c7479a8d5c0634fb757d9294d", ["tssr_id"],
        [
            Col.Id("tssr_id", "number of the rivalry"), Col.Text("rivalry", "name of the rivalry").Required(), .. Dyad, Col.YearOf("start", "first year").Required(),
            Col.YearOf("end", "last year; 2020 where it goes on").Required(), Mark("positional", "over influence and standing"), Mark("spatial", "over territory"), Mark("ideological", "over systems of belief"),
            Mark("interventionary", "over intervening in each other's affairs"), Mark("principal", "the first rivalry of both"), Mark("aprin", "the first rivalry of one of them only"),
        ]) with { ListsOnlyCases = true, Years = (1494, 2020), Checks = [RowCheck.Ordered("start", "end")] },
        Table("grh_arms_races", Observation.DyadSpell, "arms race of two rivals", 71, "b7167a936f90fa23da9fb1678cd6ddfd64116a840fed495cb7c8cd86a755aa08", ["race_id"],
        [
            Col.Id("race_id", "number of the arms race"), .. Dyad, Col.YearOf("styear", "first year").Required(), Col.YearOf("endyear", "last year").Required(),
        ]) with { ListsOnlyCases = true, Checks = [RowCheck.Ordered("styear", "endyear")] },
    ];

    private static ColumnRule Kind(string name, string which) => Col.Text(name, $"{which} kind of the rivalry", "code").OneOf(RivalryKinds).BlankIfNotApplicable();

    private static ColumnRule Mark(string name, string what) => Col.Flag(name, $"{what}; empty is no").Between(1, 1).BlankIfNotApplicable();
}
