using Entente.Formats.Tables;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.UsMissions;

/// <summary>How the United States was represented in every country: embassy, legation, consulate, or not at all.</summary>
/// <remarks>
/// Traps: only missions of the USA, not to it; a year can have several levels, so the yearly tables give the least, the greatest, the middle and the most usual; the country names of the State Department
/// are blank where it lists none; the state lists behind the panels differ, and with them the last year (2024 by COW, 2020 by Gleditsch and Ward). Version 0.1, coded with machine assistance. Source: Kenkel.
/// </remarks>
public static class UsMissionsSource
{
    private static readonly string[] Levels = ["Embassy", "Legation", "Ambassador Nonresident", "Envoy Nonresident", "Consulate", "Consul Nonresident", "Liaison", "Interests", "None"];

    public static Source Source { get; } = new("us-missions", "U.S. Diplomatic Mission Status Data", "Brenton Kenkel")
    {
        Home = new("https://bkenkel.com/us_diplomatic_missions"),
        Licence = new("CC BY 4.0: may be used and passed on with attribution.", MayShare: true),
        Citations = [new("Kenkel2024Missions", "misc", ["Kenkel, Brenton"], 2024, "U.S. Diplomatic Mission Status Data v0.1") { Url = "https://bkenkel.com/us_diplomatic_missions" }],
        Releases =
        [
            new("0.1",
            [
                new("transitions", Observation.Other, "change of a mission")
                {
                    Files = [new("2024-01-16_transitions.csv") { Layout = new DelimitedLayout { EndsWithLineEnd = false }, Sha256 = "19ccdbbedfdff5860233abef8a61032f76aa6ab76edd62e64d60e504c277cb4b" }],
                    Columns =
                    [
                        Col.Text("state_dept_name", "country, as the State Department names it").Required(), Level("status_change", "level from then on"), Col.Year(), Col.Month("month", "month"), Col.DayOfMonth("day", "day"),
                        Col.Day("last_verified", "day on which the entry was last looked up").Required(), Col.Text("notes", "notes").BlankIfNotApplicable(),
                    ],
                    Derived = [Derived.Edtf("date", "day of the change", "year", "month", "day")], Key = ["state_dept_name", "year", "month", "day"], Rows = 590, ListsOnlyCases = true, Years = (1779, 2023),
                },
                Spells("cow", Col.Cow("country_code_cow"), 656, "71477dc753aa0113f07bcff60994b97220c59de57b47562663c93b3600ab50ae"),
                Spells("gw", Col.Gw("country_code_gw"), 670, "4147c9f100e9d8905de0c38e7f1fbda4b3babe5d2f8efabff95832196e28fcf7"),
                Years("cow", Col.Cow("country_code_cow"), 17_302, "d2186997b2c3f34f555e28a3ed2c8dd036d012c4040053b787cd3ef7e4efb6b1"),
                Years("gw", Col.Gw("country_code_gw"), 18_084, "cefb0edfd9b8f6d30dec31b52f4db41707a48c5d593cdcef4fcc8ff1002e7ad1"),
            ]) { Published = "2024" },
        ],
    };

    private static TableRule Spells(string system, ColumnRule state, int rows, string checksum) => new($"{system}_spells", Observation.StateSpell, "state with one level of mission")
    {
        Files = [new($"mission_status_range_{system}_v0.1.csv") { Sha256 = checksum }],
        Columns = [.. Names(system, state), Col.Day("date_start", "first day").Required(), Col.Day("date_end", "last day, or the last day of the state list").Required(), Level("us_mission_status", "level")],
        Key = [state.Name, "date_start"], Rows = rows, Checks = [RowCheck.Ordered("date_start", "date_end")],
    };

    private static TableRule Years(string system, ColumnRule state, int rows, string checksum) => new($"{system}_years", Observation.StateYear, "state in a year")
    {
        Files = [new($"mission_status_yearly_{system}_v0.1.csv") { Sha256 = checksum }],
        Columns =
        [
            .. Names(system, state), Col.Year(), Level("us_mission_min", "least level of the year"), Level("us_mission_max", "greatest level of the year"),
            Level("us_mission_median", "middle level of the year, by days"), Level("us_mission_mode", "most usual level of the year, by days"),
        ],
        Key = [state.Name, "year"], Rows = rows,
    };

    private static ColumnRule[] Names(string system, ColumnRule state) =>
    [
        Col.Text($"country_abbrev_{system}", "abbreviation in the state list", "code").Required(), state, Col.Text($"country_name_{system}", "name in the state list").Required(),
        Col.Text("country_name_usdos", "name by the State Department; blank where it lists none"),
    ];

    private static ColumnRule Level(string name, string label) => Col.Text(name, $"{label}: from Embassy down to None", "code").OneOf(Levels).Required();
}
