using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.UcdpPrioAcd;

/// <summary>UCDP/PRIO armed conflicts: every conflict in every year in which it cost 25 lives in battle.</summary>
/// <remarks>
/// Traps: names and Gleditsch–Ward numbers of several states stand in one cell, separated by commas; <c>ep_end_prec</c> is empty throughout; one name of a territory ends in a line feed;
/// a conflict without a row in a year was below 25 deaths, not over. Source: Gleditsch, Wallensteen, Eriksson, Sollenberg and Strand 2002.
/// </remarks>
public static class UcdpPrioAcdSource
{
    public static Source Source { get; } = new("ucdp-prio-acd", "UCDP/PRIO Armed Conflict Dataset", "Uppsala Conflict Data Program")
    {
        Home = new("https://ucdp.uu.se/downloads/"),
        Licence = new("CC BY 4.0: may be used and passed on with attribution.", MayShare: true),
        Citations =
        [
            new("Gleditsch2002Armed", "article", ["Gleditsch, Nils Petter", "Wallensteen, Peter", "Eriksson, Mikael", "Sollenberg, Margareta", "Strand, Håvard"], 2002, "Armed Conflict 1946–2001: A New Dataset")
            {
                Container = "Journal of Peace Research", Volume = "39", Pages = "615–637",
            },
        ],
        Releases =
        [
            Conflicts("20.1", "ucdp-prio-acd-201.csv", 2_448, 2019, "b03675b03937df7bf28e734d354f502a12a5c6a7079bf3f675d8f6677cba6e31") with { Published = "2020" },
            Conflicts("25.1", "UcdpPrioConflict_v25_1.csv", 2_752, 2024, "a7a2ff6caf6c854f4fafb1b17f616da1ed6bbc00612943ec6e071511ebea7a81") with { Published = "2025" },
        ],
    };

    private static Release Conflicts(string version, string file, int rows, int last, string checksum) => new(version,
    [
        new("conflicts", Observation.Other, "conflict in a year")
        {
            Files = [new(file) { Sha256 = checksum }],
            Columns =
            [
                Col.Id("conflict_id", "conflict"), Col.Text("location", "countries whose governments dispute").Required(), Col.Text("side_a", "side A: a government").Required(),
                Ids("side_a_id", "side A, by UCDP's numbers of actors").Required(), Col.Text("side_a_2nd", "states that support side A with troops").BlankIfNotApplicable().Trimmed(),
                Col.Text("side_b", "side B: the opposing actors").Trimmed().Required(), Ids("side_b_id", "side B, by UCDP's numbers of actors").Required(),
                Col.Text("side_b_2nd", "states that support side B with troops").BlankIfNotApplicable().Trimmed(), Col.Code("incompatibility", "1 about territory, 2 about government, 3 about both", 1, 3).Required(),
                Col.Text("territory_name", "the territory in dispute").BlankIfNotApplicable(), Col.Year(), Col.Code("intensity_level", "1 for 25 to 999 deaths in battle in the year, 2 for 1,000 and more", 1, 2).Required(),
                Col.Flag("cumulative_intensity", "has reached 1,000 deaths over its course").Required(), Col.Code("type_of_conflict", "1 extrasystemic, 2 interstate, 3 intrastate, 4 internationalised intrastate", 1, 4).Required(),
                Col.Day("start_date", "first death in battle of the conflict").Required(), Precision("start_prec", "first death").Required(),
                Col.Day("start_date2", "day on which the episode reached 25 deaths in a year").Required(), Precision("start_prec2", "25 deaths").Required(),
                Col.Flag("ep_end", "the episode ended in the year").Required(), Col.Day("ep_end_date", "day on which the episode ended").BlankIfNotApplicable(), Precision("ep_end_prec", "end of the episode; empty throughout"),
                Ids("gwno_a", "side A, by Gleditsch–Ward numbers", "GW numbers").Required(), Ids("gwno_a_2nd", "supporters of side A, by Gleditsch–Ward numbers", "GW numbers").BlankIfNotApplicable(),
                Ids("gwno_b", "side B, by Gleditsch–Ward numbers; blank for non-state actors", "GW numbers").BlankIfNotApplicable(),
                Ids("gwno_b_2nd", "supporters of side B, by Gleditsch–Ward numbers", "GW numbers").BlankIfNotApplicable(), Ids("gwno_loc", "location, by Gleditsch–Ward numbers", "GW numbers").Required(),
                Ids("region", "1 Europe, 2 Middle East, 3 Asia, 4 Africa, 5 Americas", "codes").Required(), Col.Text("version", "the release as the file numbers it", "number").OneOf(version).Required(),
            ],
            Key = ["conflict_id", "year"], Rows = rows, ListsOnlyCases = true, Years = (1946, last), Checks = [RowCheck.Ordered("start_date", "start_date2")],
        },
    ]);

    private static ColumnRule Ids(string name, string label, string unit = "ids") => Col.Text(name, $"{label}; several are separated by commas", unit);

    private static ColumnRule Precision(string name, string of) => Col.Code(name, $"precision of the date of the {of}: 1 exact, 2 day assigned, 3 month known, 4 month assigned, 5 year known, 6 year assigned, 7 year missing", 1, 7);
}
