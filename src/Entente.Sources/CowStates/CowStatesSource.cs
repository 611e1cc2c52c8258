using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.CowStates;

/// <summary>COW State System Membership: which states there were since 1816, which of them were major powers, and the codes of all.</summary>
/// <remarks>
/// Traps: a state that left the system and came back has several rows; spells that were open when a release was made end on the last day of its coverage (2016-12-31, 2024-12-31),
/// so an end there is no end; release 2024 ends Yugoslavia (345) on 2006-06-03
/// and begins Serbia under the same number on that same day; the list of codes repeats a code for every spell.
/// Source: Correlates of War Project 2017, 2024.
/// </remarks>
public static class CowStatesSource
{
    private static readonly SpellColumns Membership = new(("styear", "stmonth", "stday"), ("endyear", "endmonth", "endday"), "membership");

    private static readonly SpellColumns MajorPower = Membership with { Of = "standing as a major power" };

    private static readonly ColumnRule Abbreviation = Col.Text("stateabb", "COW abbreviation", "code").Required();

    private static readonly ColumnRule Name = Col.Text("statenme", "name of the state").Required();

    public static Source Source { get; } = new("cow-states", "State System Membership", CowProject.Name)
    {
        Home = new("https://correlatesofwar.org/data-sets/state-system-membership/"),
        Licence = CowProject.Licence,
        Citations =
        [
            new("CorrelatesOfWar2017States", "misc", ["Correlates of War Project"], 2017, "State System Membership List, v2016") { Url = "https://correlatesofwar.org/data-sets/state-system-membership/" },
            new("CorrelatesOfWar2024States", "misc", ["Correlates of War Project"], 2024, "State System Membership, v2024") { Url = "https://correlatesofwar.org/data-sets/state-system-membership/" },
        ],
        Releases =
        [
            new("2016",
            [
                States("2016", 243, "states2016.csv", "5ba652b7ca2beca40745ead2357d8fffa176cbc130e666b3fabfd5df64207117"),
                new("majors", Observation.StateSpell, "state while a major power")
                {
                    Files = [new("majors2016.csv") { Sha256 = "6ba42de12f2f63401ff5a61e6d0037d17b5dd03ed9aca07d0bc16660e03694eb", Layout = new() { EndsWithLineEnd = false } }],
                    Columns = [Abbreviation, Col.Cow("ccode"), .. MajorPower.YearsFirst.Select(c => c.Required()), Version("2016")],
                    Derived = MajorPower.Dates(), Checks = [MajorPower.Ordered],
                    Key = ["ccode", "styear"], Rows = 14, ListsOnlyCases = true, Years = (1816, 2016),
                },
                new("state_years", Observation.StateYear, "member of the state system in a year")
                {
                    Files = [new("system2016.csv") { Sha256 = "280e10b408c0aefb3b452e1d35d59a54d78935c08ac3a6039c47cb982cdc9f17", Layout = new() { EndsWithLineEnd = false } }],
                    Columns = [Abbreviation, Col.Cow("ccode"), Col.Year(), Version("2016")],
                    Key = ["ccode", "year"], Rows = 15_951, ListsOnlyCases = true,
                },
                new("country_codes", Observation.Other, "code of a state, once for each of its spells")
                {
                    Files = [new("COW-country-codes.csv") { Sha256 = "cc18776ca36dd8bae107bcdaab2b9bc56b5f2ea5872b103ed4b9b790c8604351" }],
                    Columns = [Abbreviation with { Name = "StateAbb" }, Col.Cow("CCode"), Name with { Name = "StateNme" }],
                    Rows = 243,
                },
            ]) { Published = "2017" },
            new("2024", [States("2024", 244, "statelist2024.csv", "722153b45eda9c39826a04aab80ca7b29a8b1cfdfe5d92714503420555675484")]) { Published = "2024" },
        ],
    };

    private static ColumnRule Version(string version) => Col.Int("version", "year", "the release as the file numbers it").OneOf(version);

    private static TableRule States(string version, int rows, string file, string sha256) => new("states", Observation.StateSpell, "state while a member of the state system")
    {
        Files = [new(file) { Sha256 = sha256 }],
        Columns = [Abbreviation, Col.Cow("ccode"), Name, .. Membership.YearsFirst.Select(c => c.Required()), Version(version)],
        Derived = Membership.Dates(), Checks = [Membership.Ordered],
        Key = ["ccode", "styear"], Rows = rows, ListsOnlyCases = true, Years = (1816, int.Parse(version)),
    };
}
