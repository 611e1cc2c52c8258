using Entente.Sources.Rules;
using Entente.Store.Tables;
using static Entente.Sources.CowMid.DisputeColumns;

namespace Entente.Sources.GmlMid;

/// <summary>The dispute data of COW as corrected by Gibler, Miller and Little: disputes, participants, incidents, and pairs by year.</summary>
/// <remarks>
/// Traps: "NA" and -9 both stand for what is not known; the column <c>inside a</c> has a space in its name; a few cells were typed wrong and are kept out as not known: an end month
/// 19 (dispute 3514), fatality levels 1125 and 4251500, a start year 10 (incident 4273168); the time between incidents can be negative, so that -9, -8 and -7 may be days as well as
/// marks, and only -9 is read as a mark; the United Arab Emirates stand twice in dispute 4273 with the same first day, and so twice in the pair with Iraq in 1999: the last year and
/// the revisionist aims tell the rows apart. Release 2.1 has 2,199 disputes; the next one, 2.2.1, has 2,174. The makers now point to their data on confrontations.
/// Source: Gibler, Miller and Little 2016.
/// </remarks>
public static class GmlMidSource
{
    private static readonly ColumnRule Version = Col.Text("version", "the release as the file names it", "text").OneOf("gml-2.1");

    private static readonly ColumnRule[] IncidentNumber = [Col.Id("dispnum3", "dispute"), Col.Id("incidnum3", "incident; the number of its dispute, then three digits")];

    private static readonly ColumnRule NumberOf4 = Col.Int("dispnum4", "id", "dispute, as numbered in version 4 of COW; most keep their old number only").NotApplicable("-9");

    private static readonly ColumnRule EndMonth = Dispute.LastMonth.Missing("19");

    public static Source Source { get; } = new("gml-mid", "Gibler–Miller–Little Militarized Interstate Disputes", "Douglas M. Gibler, Steven V. Miller and Erin K. Little")
    {
        Home = new("http://svmiller.com/gml-mid-data/"),
        Licence = new("Public replication archive, free to use with citation; no open licence is stated, so ask before passing whole files on."),
        Citations =
        [
            new("Gibler2016Analysis", "article", ["Gibler, Douglas M.", "Miller, Steven V.", "Little, Erin K."], 2016, "An Analysis of the Militarized Interstate Dispute (MID) Dataset, 1816–2001")
            {
                Container = "International Studies Quarterly", Volume = "60", Pages = "719–730", Doi = "10.1093/isq/sqw045",
            },
        ],
        Releases =
        [
            new("2.1",
            [
                new("disputes", Observation.Other, "dispute")
                {
                    Files = [new("gml-mida-2.1.csv") { Sha256 = "d95a829342a63bd3bd33aafa7e8db44e601df4b53c3af07d5420e881e2c0c644" }],
                    Columns =
                    [
                        Col.Id("dispnum3", "dispute"), NumberOf4, .. Days(Dispute).Select(c => c.Name == "endmon" ? EndMonth : c), Outcome, Settlement, FatalityLevel(of: " of all participants"), Fatalities(of: " of all participants"),
                        LongestDuration, ShortestDuration, HighestAction().Required(), Hostility().Required(), Reciprocated, StatesOnSideA, StatesOnSideB, Link(1), Link(2), Link(3).Missing("NA"), Ongoing("ongo2010").Required(), Version,
                    ],
                    Derived = Dispute.Dates(), Checks = [Dispute.Ordered, RowCheck.Ordered("mindur", "maxdur")], Key = ["dispnum3"], Rows = 2_199, ListsOnlyCases = true, Years = (1816, 2010),
                },
                new("participants", Observation.Other, "participant in a dispute")
                {
                    Files = [new("gml-midb-2.1.csv") { Sha256 = "3bf3ceaaa380c9db4c760e954037a67f74c79bd5623a5e3880b67d6348fae38a" }],
                    Columns =
                    [
                        Col.Id("dispnum", "dispute"), NumberOf4, Col.Cow("ccode"), Abbreviation, .. Days(Participation), Uncertain(SideA), Uncertain(Revisionist),
                        RevisionType("revtype1", "what it sought to change"), RevisionType("revtype2", "what else it sought to change"), Uncertain(FatalityLevel()), Uncertain(Fatalities()),
                        Uncertain(HighestAction()), Uncertain(Hostility()), Uncertain(Originator), Version,
                    ],
                    Derived = Participation.Dates(), Checks = [Participation.Ordered], Key = ["dispnum", "ccode", "styear", "endyear"], Rows = 5_300, ListsOnlyCases = true, Years = (1816, 2010),
                },
                new("incidents", Observation.Other, "incident of a dispute")
                {
                    Files = [new("gml-midi-2.1.csv") { Sha256 = "3231b849841810852a32f617190980fd8f7c89945d83a773a5b9db5386835573" }],
                    Columns =
                    [
                        .. IncidentNumber, .. Days(Incident), Col.Int("duration", "days", "duration").Between(1, 20_000).Missing("-9"),
                        Col.Int("tbi", "days", "time between this incident and another of the dispute, as published; see the codebook").Between(-20_000, 20_000).Missing("-9"),
                        Mistyped(FatalityLevel(of: " in the incident")), Fatalities(of: " in the incident"), HighestAction("action", "action taken, 1 to 21 as in highest action").Required(),
                        Hostility(label: "level of hostility: 2 threat, 3 display, 4 use of force, 5 war").Required(), Col.Int("numa", "states", "states on the side that acted").Between(1, 200).Required(), .. Aims, Version,
                    ],
                    Derived = Incident.Dates(), Checks = [Incident.Ordered], Key = ["incidnum3"], Rows = 3_185, ListsOnlyCases = true, Years = (1992, 2010),
                },
                new("incident_participants", Observation.Other, "participant in an incident")
                {
                    Files = [new("gml-midip-2.1.csv") { Sha256 = "ff1af14500cc4ec1228f809f313b594c743061360615b260d83545961b2a128b" }],
                    Columns =
                    [
                        .. IncidentNumber, Abbreviation, Col.Cow("ccode"), .. Days(Incident).Select(c => c.Name == "styear" ? (c with { IsRequired = false }).Missing("10") : c),
                        Col.Flag("insidea", "whether on the side that acted first in the incident").Under("inside a").Required(), SideA,
                        Mistyped(FatalityLevel()), Fatalities(), HighestAction("action", "action taken, 0 none to 21 as in highest action").Required(), Hostility(label: "level of hostility: 1 no militarised action, 2 threat, 3 display, 4 use of force, 5 war").Required(), .. Aims, Version,
                    ],
                    Derived = Incident.Dates(), Checks = [Incident.Ordered], Key = ["incidnum3", "ccode"], Rows = 6_921, ListsOnlyCases = true, Years = (1992, 2010),
                },
                Pairs("directed_dyads", Observation.DirectedDyadYear, "state in a dispute with another in a year", 10_338, "gml-ddy-disputes-2.1.csv", "c906b774c5d5fbacabfd7d9d37ea1df452e5b264944a8ac9bcf85f7d022ec176"),
                Pairs("dyads", Observation.DyadYear, "two states in a dispute in a year", 5_169, "gml-ndy-disputes-2.1.csv", "251731e6c9e87cb9d71875b00e2650354c1f6ca3f29daae2b473e622bfaa23c1") with { Checks = [RowCheck.Ordered("ccode1", "ccode2"), RowCheck.Ordered("mindur", "maxdur")] },
            ]) { Published = "2016" },
        ],
    };

    private static IEnumerable<ColumnRule> Aims => [RevisionType("revtype1", "what the side sought to change"), RevisionType("revtype2", "what else the side sought to change")];

    private static TableRule Pairs(string name, Observation observation, string of, int rows, string file, string sha256) => new(name, observation, of)
    {
        Files = [new(file) { Sha256 = sha256 }],
        Columns =
        [
            Col.Id("dispnum", "dispute"), Col.Cow("ccode1", "COW number of the first state"), Col.Cow("ccode2", "COW number of the second state"), Col.Year(),
            .. Both(i => SideA with { Name = $"sidea{i}" }), .. Both(i => Uncertain(Revisionist) with { Name = $"revstate{i}" }),
            .. Both(i => RevisionType($"revtype1{i}", $"what {Which(i)} state sought to change")), .. Both(i => RevisionType($"revtype2{i}", $"what else {Which(i)} state sought to change")),
            .. Both(i => FatalityLevel($"fatality{i}", $" of {Which(i)} state")), .. Both(i => Fatalities($"fatalpre{i}", $" of {Which(i)} state")),
            .. Both(i => HighestAction($"hiact{i}", $"highest action taken by {Which(i)} state, 0 none to 21 joining a war between states").Required()),
            .. Both(i => Hostility($"hostlev{i}", $"highest level of hostility of {Which(i)} state: 1 no militarised action, 2 threat, 3 display, 4 use of force, 5 war").Required()),
            .. Both(i => Originator with { Name = $"orig{i}" }), Col.Flag("midongoing", "whether the dispute was under way in the year; every row is so").Required(), Col.Flag("midonset", "whether the dispute began in the year").Required(),
            HighestAction().Required(), Hostility().Required(), ShortestDuration, LongestDuration, Outcome, Settlement, FatalityLevel(of: " of all participants"), Fatalities(of: " of all participants"),
            Dispute.FirstMonth.Required(), EndMonth, Reciprocated, StatesOnSideA, StatesOnSideB, Ongoing("ongo2010").Required(), Version,
        ],
        Checks = [RowCheck.Ordered("mindur", "maxdur")],
        Key = ["dispnum", "ccode1", "ccode2", "year", "revstate1", "revstate2"], Rows = rows, ListsOnlyCases = true, Years = (1816, 2010),
    };

    private static IEnumerable<ColumnRule> Both(Func<int, ColumnRule> column) => [column(1), column(2)];

    private static string Which(int i) => i == 1 ? "the first" : "the second";

    private static IEnumerable<ColumnRule> Days(SpellColumns days) => days.DaysFirst.Select(c => c.Unit == "year" ? c.Required() : c.Missing("-9"));

    private static ColumnRule Uncertain(ColumnRule column) => (column with { IsRequired = false }).Missing("NA");

    private static ColumnRule Mistyped(ColumnRule column) => column.Missing("1125", "4251500");
}
