using Entente.Formats.Tables;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.JointExercises;

/// <summary>Multinational Military Exercises: which armed forces exercised together, where and when.</summary>
/// <remarks>
/// Traps: <c>mme3457</c>, <c>mme3458</c> and <c>mme3460</c> each name two exercises, so that the file has no key; dates stand as text (1/14/80, or 1980-01-xx) beside their parts, and <c>xx</c> is a
/// day not known; three exercises end before they begin (<c>mme395</c>, <c>mme1872</c>, <c>mme2365</c>); −9 as a participant is one not named. Of the participants, 18 rows stand there
/// two or three times, 22 rows too many; who exercises over the turn of a year has a row in each, and <c>participant_count</c> counts him twice; organisations, territories and the smallest states have no number, and Vietnam is 817 after 1975 too. Source: D’Orazio and Galambos 2021.
/// </remarks>
public static class JointExercisesSource
{
    private static readonly DelimitedLayout NoLastLineEnd = new() { EndsWithLineEnd = false };

    private static readonly Derived[] Dates = [Derived.Edtf("first_day", "first day of the exercise", "s_year", "s_month", "s_day"), Derived.Edtf("last_day", "last day of the exercise", "e_year", "e_month", "e_day")];

    private static readonly ColumnRule[] Place =
    [
        Col.Text("Location", "where it was held").Missing("-9"), Col.Real("lat", "degrees", "latitude").Between(-90, 90).Missing("NA"), Col.Real("lon", "degrees", "longitude").Between(-180, 180).Missing("NA"),
    ];

    private static readonly ColumnRule[] Days =
    [
        Col.Text("StartDate", "first day, as published").Required(), Col.YearOf("s_year", "year in which it begins").Under("s.year").Required(), Col.Month("s_month", "month in which it begins").Under("s.month").Required(),
        Col.DayOfMonth("s_day", "day on which it begins").Under("s.day").Missing("xx"),
        Col.Text("EndDate", "last day, as published").Required(), Col.YearOf("e_year", "year in which it ends").Under("e.year").Required(), Col.Month("e_month", "month in which it ends").Under("e.month").Required(),
        Col.DayOfMonth("e_day", "day on which it ends").Under("e.day").Missing("xx"),
    ];

    private static readonly ColumnRule[] Kinds =
    [
        Kind("CPX", "command post exercise"), Kind("Air", "exercise in the air"), Kind("Land", "exercise on land"), Kind("Sea", "exercise at sea"), Kind("Amphibious", "amphibious exercise"), Kind("Cyber", "cyber exercise"),
        Kind("Warfighting", "for war"), Kind("Peacekeeping", "for peacekeeping"), Kind("Humanitarian", "for humanitarian aid"),
        Col.Text("FocusDescription", "what it was for").Missing("-9"), Col.Text("AdditionalParticipantInfo", "more on the participants").Missing("NA"),
    ];

    public static Source Source { get; } = new("joint-exercises", "Multinational Military Exercises, 1980–2010", "Vito D’Orazio and Kevin Galambos")
    {
        Home = new("https://doi.org/10.7910/DVN/KHFODX"),
        Licence = new("Deposited on Harvard Dataverse, to be cited; the participants one by one come with the R package troopdata (MIT licence)."),
        Citations = [new("DOrazio2021Multinational", "misc", ["D’Orazio, Vito", "Galambos, Kevin"], 2021, "Multinational Military Exercises, 1980–2010") { Publisher = "Harvard Dataverse", Doi = "10.7910/DVN/KHFODX" }],
        Releases = [new("7", [Exercises, Participants]) { Published = "2021" }],
    };

    private static TableRule Exercises => new("exercises", Observation.Other, "military exercise of several states")
    {
        Files = [new("mme_v7.csv") { Layout = NoLastLineEnd, Sha256 = "e6356ed4b8569133841723ad4bc6fe436b49b28570dd721940d61edb771d8719" }],
        Rows = 3_707, ListsOnlyCases = true, Years = (1980, 2010), Derived = Dates,
        Columns =
        [
            Id, Name, Col.Text("Series_Name", "series to which it belongs"), .. Place, .. Days, .. Kinds,
            .. Enumerable.Range(0, 39).Select(n => Col.Text("State" + Letters(n), $"participant {n + 1}, by name").Missing("-9").BlankIfNotApplicable()),
        ],
    };

    private static TableRule Participants => new("participants", Observation.Other, "participant in a military exercise")
    {
        Files = [new("mme-v7-long.csv") { Sha256 = "901d3d946d77a535f35f5edf8ac4e499c275159ef9faaa269286aaee034fddd7" }],
        Rows = 13_818, ListsOnlyCases = true, Years = (1980, 2010), OutsideMembership = 8, Derived = Dates,
        Columns =
        [
            Id, Name, Col.Text("Series_Name", "series to which it belongs").Missing("NA"), Col.Gw("gwcode") with { IsRequired = false, Marks = [new("NA", Domain.Data.Absence.NotApplicable)] },
            Col.Text("country", "participant, by name").Missing("-9"), Col.Year(), .. Place, .. Days, .. Kinds, Col.Int("participant_count", "states", "participants").Between(1, 100).Required(),
        ],
    };

    private static ColumnRule Id => Col.Id("MMEID", "id of the exercise", ValueKind.Text);

    private static ColumnRule Name => Col.Text("Ex_Name", "name of the exercise").Missing("-9");

    private static ColumnRule Kind(string name, string label) => Col.Flag(name, label).Required();

    /// <summary>As a spreadsheet letters its columns: A … Z, AA, AB.</summary>
    private static string Letters(int number) => number < 26 ? $"{(char)('A' + number)}" : $"A{(char)('A' + number - 26)}";
}
