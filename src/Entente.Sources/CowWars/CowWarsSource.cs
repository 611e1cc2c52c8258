using Entente.Domain.Data;
using Entente.Formats.Bytes;
using Entente.Formats.Tables;
using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.CowWars;

/// <summary>COW wars since 1816: between states, within states, beyond the system, without states, and the wars between states as directed pairs.</summary>
/// <remarks>
/// Traps: the files of version 4.0 have the line ends of old Macintoshes (carriage return alone) and no last one; the file of extra-state wars is in Windows-1252, that of intra-state
/// wars in Latin-1; -8 is "does not apply", -9 "not known", -7 "went on when the release was made"; a side stopped and resumed fighting up to four times, each time with its own
/// six columns; a war came from or went over into others, of which some cells list two ("404, 410"); one header ends in a space ("EndDay2 "); one count has a thousands separator
/// ("4,000"), one day is "?"; rows of a war are participants (inter-state), pairs of opponents (extra-state) or the whole war (intra-state, non-state).
/// The directed pairs have a month 24 and a year 19118, which are wrong and are read as not known: five rows.
/// Types and outcomes are those that published work tells from the codebooks; regions, and the roles of the directed pairs, are what the rows show (Belgium in 1914 is a target, Britain joins it).
/// Source: Sarkees and Wayman 2010; Dixon and Sarkees 2016; Maoz et al. 2019.
/// </remarks>
public static class CowWarsSource
{
    private static readonly ColumnRule Number = Col.Id("WarNum", "war");

    private static readonly ColumnRule Name = Col.Text("WarName", "name of the war").Required();

    private static readonly ColumnRule Type = Col.Code("WarType", "type: 1 between states, 2 colonial, 3 imperial, 4 civil for central control, 5 civil over local issues, 6 regional, 7 among communities, 8 without states in the absence of states, 9 without states across borders", 1, 9).Required();

    private static readonly ColumnRule Where = Col.Code("WhereFought", "where it was fought: 1 Western Hemisphere, 2 Europe, 4 Africa, 6 Middle East, 7 Asia, 9 Oceania, 11 to 19 several of them", 1, 19).Required();

    private static readonly ColumnRule Outcome = Col.Code("Outcome", "outcome: 1 won (by the side of the row, or side A), 2 lost (won by side B), 3 compromise, 4 went over into another war, 5 went on, 6 stalemate, 7 went on below the level of war, 8 changed sides", 1, 8).Required();

    private static readonly SpellColumns Began = new(("StartYear", "StartMonth", "StartDay"), ("EndYear", "EndMonth", "EndDay"), "war");

    // Old Macintosh files: the reader takes any line end, but the last one is not there.
    private static readonly DelimitedLayout Macintosh = new() { EndsWithLineEnd = false };

    public static Source Source { get; } = new("cow-wars", "COW Wars", CowProject.Name)
    {
        Home = new("https://correlatesofwar.org/data-sets/cow-war/"),
        Licence = CowProject.Licence,
        Citations =
        [
            new("Sarkees2010Resort", "book", ["Sarkees, Meredith Reid", "Wayman, Frank Whelon"], 2010, "Resort to War: 1816–2007") { Publisher = "CQ Press" },
            new("Dixon2016Guide", "book", ["Dixon, Jeffrey S.", "Sarkees, Meredith Reid"], 2016, "A Guide to Intra-State Wars: An Examination of Civil, Regional, and Intercommunal Wars, 1816–2014") { Publisher = "CQ Press" },
            CowProject.DyadicDisputes,
        ],
        // The wars are released type by type; what stands together here is what was current in 2020.
        Releases = [new("2020", [InterState, ExtraState, NonState, IntraState, DirectedDyads]) { Published = "2020" }],
    };

    private static TableRule InterState => new("inter_state", Observation.Other, "state in a war between states")
    {
        Files = [new("Inter-StateWarData_v4.0.csv") { Sha256 = "2535e30b145141c331a07d12d91e498ad8bdd3db32ba8d3bd88c4fda54817731", Layout = Macintosh }],
        Columns =
        [
            Number, Name, Type with { Range = (1, 1) }, Col.Cow("ccode"), Col.Text("StateName", "name of the state").Required(), Col.Code("Side", "side of the war, 1 or 2", 1, 2).Required(),
            .. Bout(1), .. Bout(2), Turned("TransFrom", "from"), Where, Col.Code("Initiator", "whether it began the war: 1 yes, 2 no", 1, 2).Required(), Outcome, Turned("TransTo", "into"),
            Deaths("BatDeath", "of its armed forces in battle"), Version(4),
        ],
        Derived = [.. Spell(1), .. Spell(2)], Checks = [.. Ordered(1, 2)],
        Key = ["WarNum", "ccode", "Side"], Rows = 337, ListsOnlyCases = true, Years = (1816, 2007),
    };

    private static TableRule ExtraState => new("extra_state", Observation.Other, "state in a war beyond the state system")
    {
        Files = [new("Extra-StateWarData_v4.0.csv") { Sha256 = "529c325fdf0355ea4e09ce1c0d13d3cb474eaffcfebe13576b7a56207b264104", Layout = Macintosh with { Encoding = TextEncoding.Windows1252 } }],
        Columns =
        [
            Number, Name, Type with { Range = (2, 3) }, State("ccode1", "state on side A"), Party("SideA", "state or other party on side A"), State("ccode2", "state on side B"), Party("SideB", "state or other party on side B"),
            .. Bout(1), .. Bout(2).Select(c => c.Name == "EndDay2" ? c.Under("EndDay2 ") : c),
            Col.Flag("Initiator", "whether side A began the war").Required(), Col.Flag("Interven", "whether the state intervened in a war already begun").Required(), Turned("TransFrom", "from"), Outcome, Turned("TransTo", "into"), Where,
            Deaths("BatDeath", "of the state’s armed forces in battle"), Deaths("NonStateDeaths", "of the other side in battle"), Version(4),
        ],
        Derived = [.. Spell(1), .. Spell(2)], Checks = [.. Ordered(1, 2)],
        Key = ["WarNum", "ccode1", "SideB"], Rows = 198, ListsOnlyCases = true, Years = (1816, 2007),
    };

    private static TableRule NonState => new("non_state", Observation.Other, "war without states")
    {
        Files = [new("Non-StateWarData_v4.0.csv") { Sha256 = "99d3d9df70a54fd2372fe05e2085216fc85ce1d3a72a7cb9e5c86f3bae4c9b9a", Layout = Macintosh }],
        Columns =
        [
            Number, Name, Type with { Range = (8, 9) }, Where, Party("SideA1", "party on side A"), Party("SideA2", "second party on side A"),
            .. Enumerable.Range(1, 5).Select(i => Party($"SideB{i}", $"party {i} on side B")),
            Began.FirstYear, Began.FirstMonth.Missing("-9"), Began.FirstDay.Missing("-9"), Began.LastYear.Required(), Began.LastMonth.Missing("-9"), Began.LastDay.Missing("-9"),
            Col.Text("Initiator", "side that began the war", "code").OneOf("A", "B").Required(), Turned("TransFrom", "from"), Turned("TransTo", "into"), Outcome,
            Deaths("SideADeaths", "of side A"), Deaths("SideBDeaths", "of side B"),
            Col.Text("TotalCombatDeaths", "deaths in combat on both sides; one is written 4,000", "persons").Missing("-9"), Version(4),
        ],
        Derived = Began.Dates(), Checks = [Began.Ordered],
        Key = ["WarNum"], Rows = 62, ListsOnlyCases = true, Years = (1816, 2007),
    };

    private static TableRule IntraState => new("intra_state", Observation.Other, "war within a state")
    {
        Files = [new("INTRA-STATE WARS v5.1 CSV.csv") { Sha256 = "afc6b8665f290225ab5aae17a802ecb8956c8ae785251bf54b1c4442bede1f0d", Layout = new() { Encoding = TextEncoding.Latin1 } }],
        Columns =
        [
            Number with { Kind = ValueKind.Real }, Name, Col.Code("V5RegionNum", "region: 1 North America, 2 South America, 3 Europe, 4 Africa south of the Sahara, 5 Middle East and North Africa, 6 Asia and Oceania", 1, 6).Required(), Type with { Range = (4, 7) },
            State("CcodeA", "state on side A"), Party("SideA", "side A, in general the state"), Party("SideB", "side B"), Col.Flag("Intnl", "whether other states took part").Required(),
            .. Enumerable.Range(1, 4).SelectMany(i => Bout(i, "Mo", "Dy", "Yr")),
            Col.Int("WDuratDays", "days", "duration").Between(1, 40_000).Required(), Col.Real("WDuratMo", "months", "duration").Between(0, 1_500).Required(),
            Col.Real("TotNatMonWar", "months", "months of war, added up over all states in it").Between(0, 10_000).Required(), Turned("TransFrom", "from"), Party("Initiator", "who began the war"), Outcome,
            Turned("TransTo", "into"), Deaths("DeathsSideA", "of side A in battle"), Deaths("DeathsSideB", "of side B in battle"), Deaths("TotalBDeaths", "in battle on all sides"), Col.Real("Version", "number", "the release as the file numbers it").Between(5.1, 5.1),
        ],
        Derived = [.. Enumerable.Range(1, 4).SelectMany(i => Spell(i, "Mo", "Dy", "Yr"))], Checks = [.. Enumerable.Range(1, 4).Select(i => RowCheck.Ordered($"StartYr{i}", $"EndYr{i}"))],
        Key = ["WarNum"], Rows = 420, ListsOnlyCases = true, Years = (1816, 2014),
    };

    private static TableRule DirectedDyads => new("directed_dyads", Observation.DirectedDyadYear, "state at war with another in a year")
    {
        Files = [new("directed_dyadic_war.csv") { Sha256 = "aa2eb5244a0cb0b579867e50eb02e4297fb29250e67120fb132e3c0618dceda0" }],
        Columns =
        [
            Col.Id("warnum", "war"), Col.Id("disno", "dispute of which it is part"), Col.Id("dyindex", "dyad of the dispute: its number, a point and the dyad", ValueKind.Real), Col.Cow("statea", "COW number of the state"), Col.Cow("stateb", "COW number of its opponent"),
            Col.Month("warstrtmnth", "month in which their war begins").Missing("24"), Col.DayOfMonth("warstrtday", "day on which their war begins").Required(), Col.YearOf("warstrtyr", "year in which their war begins").Required(),
            Col.Month("warendmnth", "month in which their war ends").Required(), Col.DayOfMonth("warenday", "day on which their war ends").Required(), Col.YearOf("warendyr", "year in which their war ends").Missing("19118"), Col.Year(),
            Role("warolea", "the state’s role in the war"), Role("waroleb", "its opponent’s role in the war"), Role("wardyadrolea", "the state’s role in the dyad"), Role("wardyadroleb", "its opponent’s role in the dyad"),
            Col.Code("outcomea", "outcome for the state; as published, see the codebook", 1, 3), Killed("batdtha", "deaths of the state in battle"), Killed("batdthb", "deaths of its opponent in battle"),
            Col.Code("changes_1", "change in the course of the war; as published, see the codebook", 1, 11), Col.Code("changes_2", "second change; no row has one", 1, 11), Killed("batdths", "deaths of both in battle"),
            Col.Int("durindx", "number", "which year of their war, from 1").Between(1, 100).Required(),
        ],
        Derived = [Derived.Edtf("first_day", "first day of their war", "warstrtyr", "warstrtmnth", "warstrtday"), Derived.Edtf("last_day", "last day of their war", "warendyr", "warendmnth", "warenday")],
        Checks = [RowCheck.Ordered("warstrtyr", "warendyr")],
        Key = ["warnum", "statea", "stateb", "year"], Rows = 1_364, ListsOnlyCases = true, Years = (1816, 2010),
    };

    /// <summary>One run of fighting: month, day and year of its beginning and end. The first is always there; the later ones may not have been.</summary>
    private static IEnumerable<ColumnRule> Bout(int i, string month = "Month", string day = "Day", string year = "Year")
    {
        var spell = Columns(i, month, day, year);
        var first = i == 1 ? spell.FirstYear : spell.FirstYear with { IsRequired = false };
        ColumnRule[] columns = [spell.FirstMonth, spell.FirstDay, first, spell.LastMonth, spell.LastDay, spell.LastYear];
        return columns.Select(c => c.IsRequired ? c : c.NotApplicable("-8").Missing("-9", "?").Meaning("-7", "the fighting went on when the list was made", Absence.NotCoded));
    }

    private static Derived[] Spell(int i, string month = "Month", string day = "Day", string year = "Year") => Columns(i, month, day, year).Dates($"first_day{i}", $"last_day{i}");

    private static SpellColumns Columns(int i, string month, string day, string year) =>
        new(($"Start{year}{i}", $"Start{month}{i}", $"Start{day}{i}"), ($"End{year}{i}", $"End{month}{i}", $"End{day}{i}"), $"run {i} of fighting");

    private static IEnumerable<RowCheck> Ordered(params int[] bouts) => bouts.Select(i => RowCheck.Ordered($"StartYear{i}", $"EndYear{i}"));

    private static ColumnRule State(string name, string label) => (Col.Cow(name, $"COW number of the {label}") with { IsRequired = false }).NotApplicable("-8");

    private static ColumnRule Party(string name, string label) => Col.Text(name, label).NotApplicable("-8");

    private static ColumnRule Turned(string name, string direction) => Col.Text(name, $"war {direction} which this one turned, by number; two where it was two", "id").NotApplicable("-8");

    private static ColumnRule Deaths(string name, string of) => Col.Int(name, "persons", $"deaths {of}").Between(0, 50_000_000).NotApplicable("-8").Missing("-9");

    private static ColumnRule Killed(string name, string label) => Col.Int(name, "persons", label).Between(0, 50_000_000);

    private static ColumnRule Role(string name, string label) => Col.Code(name, $"{label}: 1 initiator, 2 joined the initiator, 3 target, 4 joined the target", 1, 4).Required();

    private static ColumnRule Version(int version) => Col.Int("Version", "number", "the release as the file numbers it").OneOf($"{version}");
}
