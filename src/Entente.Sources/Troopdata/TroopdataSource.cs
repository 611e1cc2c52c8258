using Entente.Formats.Bytes;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Troopdata;

/// <summary>Armed forces of the United States abroad, their bases, and what was spent on building them.</summary>
/// <remarks>
/// Traps: the early years give totals only, and what a report leaves out is 0; six marine corps figures of 1959 are below 0; territories have numbers of their own from 1001 on, which are not COW's, Germany is 255
/// throughout, and some countries have two rows in a year under two names (Swaziland and Eswatini), so that the name is the key; the list of bases is Latin-1 and has one base twice and two named NA;
/// the base in Peru is both lilypad and funded; spending repeats 106 rows and is negative once. Source: Allen, Flynn and Machain 2022.
/// </remarks>
public static class TroopdataSource
{
    private static readonly ColumnRule[] Point = [Col.Real("lat", "degrees", "latitude").Between(-90, 90).Missing("NA"), Col.Real("lon", "degrees", "longitude").Between(-180, 180).Missing("NA")];

    public static Source Source { get; } = new("troopdata", "troopdata: deployments and bases of the United States", "Michael A. Allen, Michael E. Flynn and Carla Martinez Machain")
    {
        Home = new("https://github.com/meflynn/troopdata"),
        Licence = new("Comes with the R package troopdata (MIT licence); the counts are data of the United States government.", MayShare: true),
        Citations =
        [
            new("Allen2022Deployments", "article", ["Allen, Michael A.", "Flynn, Michael E.", "Machain, Carla Martinez"], 2022, "US Global Military Deployments, 1950–2020")
            {
                Container = "Conflict Management and Peace Science", Volume = "39", Pages = "351–370",
            },
        ],
        Releases =
        [
            new("2024",
            [
                new("states", Observation.StateYear, "country in a year")
                {
                    Files = [new("troopdata-rebuild-country-year.csv") { Sha256 = "875aa5c712506950786d791feb2a01b030c61e9afbc6df37baee5f453ce5fe5e" }],
                    Key = ["countryname", "year"], Rows = 13_135, OutsideMembership = 1_367,
                    Columns =
                    [
                        Country, Col.Year(), Number(10_999).Required(), Iso, Col.Text("region", "region").Required(), .. Counts("""
                            troops_ad              active duty, all services
                            army_ad                active duty, army
                            navy_ad                active duty, navy
                            air_force_ad           active duty, air force
                            marine_corps_ad        active duty, marine corps
                            coast_guard_ad         active duty, coast guard
                            space_force_ad         active duty, space force
                            army_national_guard    army national guard
                            air_national_guard     air national guard
                            army_reserve           reserve of the army
                            navy_reserve           reserve of the navy
                            marine_corps_reserve   reserve of the marine corps
                            air_force_reserve      reserve of the air force
                            coast_guard_reserve    reserve of the coast guard
                            total_selected_reserve selected reserve, all services
                            army_civilian          civilians of the army
                            navy_civilian          civilians of the navy
                            marine_corps_civilian  civilians of the marine corps
                            air_force_civilian     civilians of the air force
                            dod_civilian           civilians of the department of defense
                            total_civilian         civilians, all
                            """),
                    ],
                },
                new("bases", Observation.Other, "base abroad")
                {
                    Files = [new("basedata.csv") { Layout = new() { Encoding = TextEncoding.Latin1 }, Sha256 = "5a552e81b39bdbb7af42b6206dd47340a6a9f114bf84c24c0e167cf74844ccda" }], Rows = 414,
                    Columns =
                    [
                        Country, Number(999).Required(), Iso, Col.Text("basename", "name of the base").Missing("NA"), .. Point,
                        Col.Flag("base", "base proper").Required(), Col.Flag("lilypad", "small site (lilypad)").Required(), Col.Flag("fundedsite", "funded site").Required(),
                    ],
                },
                new("construction", Observation.Other, "sum spent on building at a place in a year")
                {
                    Files = [new("builddata.csv") { Sha256 = "bf644fa3a0446531058db997bd91fa9563cb62c98efe243525c035b03ef382dc" }], Rows = 5_532,
                    Columns =
                    [
                        Country, Number(999).NotApplicable("NA"), Iso, Col.Year(), Col.Text("location", "place").Required(), .. Point,
                        Col.Int("spend_construction", "US dollars; the scale as published", "spent on building").Between(-1e6, 1e7).Required(),
                    ],
                },
            ]) { Published = "2024" },
        ],
    };

    private static ColumnRule Country => Col.Text("countryname", "country or territory, by name").Required();

    private static ColumnRule Iso => Col.Text("iso3c", "three letters of ISO 3166", "code").Missing("NA");

    private static ColumnRule Number(int most) => Col.Cow("ccode", "COW state number; territories have numbers of the authors") with { Range = (1, most), IsRequired = false };

    /// <summary>Persons, a column a line: its name and whom it counts.</summary>
    private static IEnumerable<ColumnRule> Counts(string lines) =>
        from line in lines.Split('\n')
        let words = line.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        select Col.Int(words[0], "persons", words[1]).Between(-1_000, 10_000_000).Required();
}
