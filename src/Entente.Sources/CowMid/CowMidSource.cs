using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;
using static Entente.Sources.CowMid.DisputeColumns;

namespace Entente.Sources.CowMid;

/// <summary>COW Militarized Interstate Disputes: threats, displays and uses of force between states, with their participants and incidents.</summary>
/// <remarks>
/// Traps: -9 is "not known" for days, fatalities, outcomes; a state that leaves a dispute and comes back has several rows, so dispute and state are no key; release 5.0 numbers
/// disputes with <c>dispnum</c> where 4.3 had <c>dispnum3</c> and <c>dispnum4</c>; a link may be the number of a war with W appended; one incident of 5.0 has no participant;
/// file names contain a space. Source: Palmer et al. 2022.
/// </remarks>
public static class CowMidSource
{
    private static readonly ColumnRule Number = Col.Id("dispnum", "dispute");

    private static readonly ColumnRule[] OldNumbers =
    [
        Col.Id("dispnum3", "dispute, as numbered to version 3"),
        Col.Int("dispnum4", "id", "dispute, as numbered in version 4; most keep their old number only").NotApplicable("-9"),
    ];

    private static readonly ColumnRule[] Course =
    [
        .. Known(Dispute), Outcome, Settlement, FatalityLevel(of: " of all participants"), Fatalities(of: " of all participants"), LongestDuration, ShortestDuration,
        HighestAction().Required(), Hostility().Required(), Reciprocated, StatesOnSideA, StatesOnSideB,
    ];

    private static readonly ColumnRule[] Part =
    [
        .. Known(Participation), SideA, Revisionist, RevisionType("revtype1", "what it sought to change"), RevisionType("revtype2", "what else it sought to change"),
        FatalityLevel(), Fatalities(), HighestAction().Required(), Hostility().Required(), Originator,
    ];

    private static readonly ColumnRule[] IncidentNumber = [Number, Col.Id("incidnum", "incident; the number of its dispute, then three digits")];

    public static Source Source { get; } = new("cow-mid", "Militarized Interstate Disputes", CowProject.Name)
    {
        Home = new("https://correlatesofwar.org/data-sets/mids/"),
        Licence = CowProject.Licence,
        Citations =
        [
            new("Palmer2022MID", "article", ["Palmer, Glenn", "McManus, Roseanne W.", "D’Orazio, Vito", "Kenwick, Michael R.", "Karstens, Mikaela", "Bloch, Chase", "Dietrich, Nick", "Kahn, Kayla", "Ritter, Kellan", "Soules, Michael J."], 2022,
                "The MID5 Dataset, 2011–2014: Procedures, Coding Rules, and Description")
            {
                Container = "Conflict Management and Peace Science", Volume = "39", Pages = "470–482", Doi = "10.1177/0738894221995743",
            },
        ],
        Releases =
        [
            new("4.3",
            [
                Disputes(2_315, "MIDA 4.3.csv", "a9be9a598b6f07e99b9edf04718d569dfc90f3c9f4d4edbf0b32c39cef227820") with
                {
                    Columns = [.. OldNumbers, .. Course, Link(1), Link(2), Link(3), Ongoing("ongo2010").Required(), Version(4.3)], Key = ["dispnum3"], Years = (1816, 2010),
                },
                Participants(5_558, "MIDB 4.3.csv", "8da5394efce58236b680db3a35e96e3164171dd6b33d292f1c65e0e7cd804d6d") with
                {
                    Columns = [.. OldNumbers, Abbreviation, Col.Cow("ccode"), .. Part, Version(4.3)], Key = ["dispnum3", "ccode", "styear", "stmon"], Years = (1816, 2010),
                },
            ]) { Published = "2018" },
            new("5.0",
            [
                Disputes(2_436, "MIDA 5.0.csv", "fa00331f8b5e68b57d510303039081a1494b4d45df680ca38dfd8640d32c8474") with
                {
                    Columns = [Number, .. Course, Ongoing("ongo2014").Required(), Version(5)], Key = ["dispnum"], Years = (1816, 2014),
                },
                Participants(5_883, "MIDB 5.0.csv", "5189071e3b8aa32e1338f3df43fe574f4a0f2a06b2f481a3213c9e8f01211722") with
                {
                    Columns = [Number, Abbreviation, Col.Cow("ccode"), .. Part, Version(5)], Key = ["dispnum", "ccode", "styear", "stmon"], Years = (1816, 2014),
                },
                new("incidents", Observation.Other, "incident of a dispute")
                {
                    Files = [new("MIDI 5.0.csv") { Sha256 = "fc7d5ca720d1fcb94b3b575bbd43f24b4d2552d01e3e950027fee5b0b6bc0381" }],
                    Columns =
                    [
                        .. IncidentNumber, .. Known(Incident), Col.Int("duration", "days", "duration").Between(1, 20_000).Missing("-9"),
                        Col.Int("tbi", "days", "time between this incident and another of the dispute, as published; see the codebook").Between(0, 20_000).Missing("-9"),
                        FatalityLevel(of: " in the incident"), Fatalities(of: " in the incident"), HighestAction("action", "action taken, 1 to 21 as in highest action").Required(), Hostility(label: "level of hostility: 2 threat, 3 display, 4 use of force, 5 war").Required(),
                        Col.Int("numa", "states", "states on the side that acted").Between(1, 200).Required(), Version(5),
                    ],
                    Derived = Incident.Dates(), Checks = [Incident.Ordered], Key = ["incidnum"], Rows = 4_483, ListsOnlyCases = true, Years = (1992, 2014),
                },
                new("incident_participants", Observation.Other, "participant in an incident")
                {
                    Files = [new("MIDIP 5.0.csv") { Sha256 = "9350d1b71c24ab2a996549b9adefa11a844a526c32fd91b532a6ec964ecac0cb" }],
                    Columns =
                    [
                        .. IncidentNumber, Abbreviation, Col.Cow("ccode"), .. Known(Incident), Col.Flag("insidea", "whether on the side that acted first in the incident").Required(), SideA,
                        FatalityLevel(), Fatalities(), HighestAction("action", "action taken, 0 none to 21 as in highest action").Required(), Hostility(label: "level of hostility: 1 no militarised action, 2 threat, 3 display, 4 use of force, 5 war").Required(),
                        RevisionType("revtype1", "what it sought to change"), RevisionType("revtype2", "what else it sought to change"), Version(5),
                    ],
                    Derived = Incident.Dates(), Checks = [Incident.Ordered], Key = ["incidnum", "ccode"], Rows = 9_619, ListsOnlyCases = true, Years = (1992, 2014),
                },
            ]) { Published = "2020" },
        ],
    };

    private static ColumnRule Version(double version) => Col.Real("version", "number", "the release as the file numbers it").Between(version - 0.001, version + 0.001);

    /// <summary>The six date columns, where a month or day may be unknown.</summary>
    private static IEnumerable<ColumnRule> Known(SpellColumns days) => days.DaysFirst.Select(c => c.Unit == "year" ? c.Required() : c.Missing("-9"));

    private static TableRule Disputes(int rows, string file, string sha256) => new("disputes", Observation.Other, "dispute")
    {
        Files = [new(file) { Sha256 = sha256 }], Columns = [], Rows = rows, ListsOnlyCases = true,
        Derived = Dispute.Dates(), Checks = [Dispute.Ordered, RowCheck.Ordered("mindur", "maxdur")],
    };

    private static TableRule Participants(int rows, string file, string sha256) => new("participants", Observation.Other, "participant in a dispute")
    {
        Files = [new(file) { Sha256 = sha256 }], Columns = [], Rows = rows, ListsOnlyCases = true, Derived = Participation.Dates(), Checks = [Participation.Ordered],
    };
}
