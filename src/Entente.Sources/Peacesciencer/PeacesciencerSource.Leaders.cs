using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Peacesciencer;

public static partial class PeacesciencerSource
{
    private static ColumnRule Tenure => Col.Id("obsid", "tenure of a leader, as Archigos names it", ValueKind.Text);

    private static TableRule[] Leaders =>
    [
        Table("LEAD", Observation.Other, "tenure of a leader", 3_409, "904cf86fb5aae9909f92acf15c39e087ff63e4f61be4e8433df31a9f37416d5d", ["obsid"],
        [
            Tenure, Col.Code("leveledu", "education: 0 primary, 1 secondary, 2 university, 3 graduate", 0, 3), Col.Flag("milservice", "had served in the military"),
            Col.Flag("combat", "had fought while serving"), Col.Flag("rebel", "had belonged to rebels"), Col.Flag("warwin", "had served on the winning side of a war"),
            Col.Flag("warloss", "had served on the losing side of a war"), Col.Flag("rebelwin", "had been with rebels who won"), Col.Flag("rebelloss", "had been with rebels who lost"),
            Col.Int("yrsexper", "years", "years in politics before becoming leader").Between(0, 90), Col.Flag("physhealth", "is of poor physical health"),
            Col.Flag("mentalhealth", "is of poor mental health"),
        ]),
        Table("archigos", Observation.Other, "tenure of a leader", 3_409, "6ccf7ec5e2c9ab4854acd6582aacff6efe087cb5489bf70bf3e4f00694aa4284", ["obsid"],
        [
            Tenure, Col.Gw("gwcode"), Col.Text("leadid", "the person", "id").Required(), Col.Text("leader", "name of the leader, without accents where the package cannot have them").Required(),
            Col.YearOf("yrborn", "year of birth"), Col.Text("gender", "M a man, F a woman", "code").OneOf("M", "F").Required(),
            Col.Day("startdate", "first day in office").Required(), Col.Day("enddate", "last day in office, or last day of the data").Required(),
            Col.Text("entry", "how the leader came to office", "code").OneOf("Regular", "Irregular", "Foreign Imposition", "Unknown").Required(),
            Col.Text("exit", "how the leader lost office", "code")
                .OneOf("Regular", "Irregular", "Natural Death", "Still in Office", "Foreign", "Retired Due to Ill Health", "Suicide", "Unknown").Required(),
            Col.Text("exitcode", "the same more closely: by whom, with whose support", "code").Required(),
        ]) with { Checks = [RowCheck.Ordered("startdate", "enddate")] },
        Table("archigossums", Observation.StateYear, "state in a year", 14_407, "6750a46fba7d3263281e2cb22510d69c9c94bd6a2f00217975679ba1c00ad626", ["gwcode", "year"],
        [
            Col.Gw("gwcode"), Col.Year(), Col.Flag("leadertransition", "a leader came or went in the year").Required(), Col.Flag("irregular", "one of them irregularly").Required(),
            Col.Int("n_leaders", "leaders", "how many leaders the year saw").Between(1, 20).Required(),
            Col.Text("jan1obsid", "tenure on 1 January", "id").Required(), Col.Text("dec31obsid", "tenure on 31 December", "id").Required(),
        ]) with { OutsideMembership = 304 },
        Table("leader_codes", Observation.Other, "tenure of a leader", 3_409, "b12efdf2486808b507d8c83bbe31ab92426703d894534e935d3a6b0e0e2fc606", ["obsid"],
        [
            Tenure, Col.Text("leadid", "the person in Archigos 4.1", "id").Required(), Col.Text("leadid29", "the person in Archigos 2.9", "id"), Col.Text("leaderid", "the person in LEAD", "id"),
        ]),
        Table("lwuf", Observation.Other, "tenure of a leader", 3_409, "c400e746c68f5da30381657ac36ceea81bf7e335220cbc32eecb9468bec8d9f9", ["obsid"],
        [
            Tenure,
            .. from model in Enumerable.Range(1, 4)
               from column in new[]
               {
                   Col.Real($"theta{model}_mean", "latent scale", $"willingness to use force by model M{model}, mean").Between(-5, 5),
                   Col.Real($"theta{model}_sd", "latent scale", $"willingness to use force by model M{model}, standard deviation").Between(0, 2),
               }
               select column,
        ]),
    ];
}
