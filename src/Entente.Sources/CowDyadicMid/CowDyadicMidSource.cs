using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.CowDyadicMid;

/// <summary>The Dyadic Militarized Interstate Disputes of Maoz and others: pairs of states that truly confronted each other, by dispute and year.</summary>
/// <remarks>
/// Traps: both directions stand in the file; states and years lie in columns named otherwise than in COW's own files; actions are counted on a scale of 23 steps, beside which
/// <c>mid5hiact</c> keeps COW's 21; <c>dyindex</c> of 4.02 was written from single precision (2.0009999 for 2.001) and is cut to the number of the dispute in 4.03; a pair may stand twice in
/// a dispute and year (16 rows of dispute 4182 and others), so that the number of targets belongs to the key; a few cells were typed wrong and are kept out as not known: a side 1969,
/// a revision 6 and a change 2701; 4.03 writes "NA" where 4.02 has a blank, leaves out five columns and moves the year; two rows are of
/// the Dominican Republic in 1917, while it was occupied and no member of the state system.
/// Source: Maoz, Johnson, Kaplan, Ogunkoya and Shreve 2019.
/// </remarks>
public static class CowDyadicMidSource
{
    private static readonly ColumnRule[] Pair =
    [
        Col.Id("disno", "dispute"), Col.Real("dyindex", "id", "dyad of the dispute: its number, a point and the dyad; in 4.03 the number of the dispute only").Required(),
        Col.Cow("statea", "COW number of the state"), Col.Text("namea", "COW abbreviation of the state", "code").Required(), Col.Cow("stateb", "COW number of its opponent"), Col.Text("nameb", "COW abbreviation of its opponent", "code").Required(),
    ];

    private static readonly SpellColumns Days = new(("strtyr", "strtmnth", "strtday"), ("endyear", "endmnth", "endday"), "pair's dispute in the year");

    private static readonly ColumnRule[] Course =
    [
        .. Days.DaysFirst.Select(c => c.Required()),
        Col.Code("outcome", "how it ended: 1 victory of side A, 2 of side B, 3 side A yields, 4 side B yields, 5 stalemate, 6 compromise, 7 what was seized released, 8 unclear; 0 not in this year", 0, 9).Required(),
        Col.Code("settlmnt", "settlement: 1 negotiated, 2 imposed, 3 none, 4 unclear; 0 not in this year", 0, 4).Required(),
        Fatalities("fatlev", "fatalities of the pair"), Action("highact", "highest action of the pair"), Hostility("hihost", "of the pair"),
        Col.Code("recip", "whether answered in kind; as published, see the codebook", 0, 2).Required(), Col.Int("noinit", "states", "states that began the dispute").Between(0, 200).Required(),
        Col.Int("notarg", "states", "states that were its target").Between(0, 200).Required(),
        .. Side("a", "the state"), .. Side("b", "its opponent"),
        Role("rolea", "role of the state in the dispute"), Role("roleb", "role of its opponent in the dispute"), Role("dyad_rolea", "role of the state toward its opponent"), Role("dyad_roleb", "role of its opponent toward the state"),
        Col.Flag("war", "whether the pair was at war").Required(), Col.Int("durindx", "number", "which year of the pair's dispute, from 1").Between(1, 100).Required(),
        Col.Int("duration", "days", "days of the dispute in the year").Between(0, 366).Required(), Col.Int("cumdurat", "days", "days of the dispute to the end of the year").Between(0, 20_000).Required(),
        Action21("mid5hiact", "of the pair"), Action21("mid5hiacta", "of the state"), Action21("mid5hiactb", "of its opponent"),
        Severity("severity", "of the pair's dispute"), Severity("severitya", "of the state's actions"), Severity("severityb", "of its opponent's actions"),
    ];

    private static readonly ColumnRule Ongoing = Col.Flag("ongo2014", "whether the dispute went on at the end of 2014");

    private static readonly ColumnRule[] Changes =
    [
        Col.Flag("new", "whether the pair's dispute is new against earlier releases; as published, see the codebook").Required(), Col.Code("change", "what was changed against earlier releases; as published, see the codebook", 0, 3).Missing("2701"),
        Col.Code("changetype_1", "sort of the change; as published, see the codebook", 0, 11).Required(), Col.Code("changetype_2", "sort of a second change; as published, see the codebook", 0, 11).Required(),
    ];

    public static Source Source { get; } = new("cow-dyadic-mid", "Dyadic Militarized Interstate Disputes", "Zeev Maoz and others, for the " + CowProject.Name)
    {
        Home = new("https://correlatesofwar.org/data-sets/mids/"),
        Licence = CowProject.Licence,
        Citations = [CowProject.DyadicDisputes],
        Releases =
        [
            new("4.02",
            [
                Pairs(new("dyadic_mid_4.02.csv") { Sha256 = "fd2d1b08641fadabcf7846c732bbb14c921ff915d621704d1c598ef39bc45360" }) with
                {
                    Columns =
                    [
                        .. Pair, .. Course, Col.Year(), Ongoing, .. Changes, Col.Int("dyad", "id", "pair: the number of the state times 1000, plus that of its opponent").Required(),
                        Col.Int("abbreva", "number", "the state's abbreviation as a number in the alphabet").Between(1, 999).Required(), Col.Int("abbrevb", "number", "its opponent's abbreviation as a number in the alphabet").Between(1, 999).Required(),
                        Col.Flag("lastobs", "whether the pair's last row").Required(), Col.Flag("newar", "whether a new war; as published, see the codebook").Required(),
                    ],
                },
            ]),
            new("4.03",
            [
                Pairs(new("dyadic_mid_4.03.csv") { Sha256 = "92ffe8b0921d6d544ca70b76db5b958713f77317e6ba6dbbf19ea2a557f42df7", Layout = new() { EndsWithLineEnd = false } }) with
                {
                    Columns = [.. Pair, Col.Year(), .. Course, Ongoing.Missing("NA"), .. Changes],
                },
            ]),
        ],
    };

    private static TableRule Pairs(FileRule file) => new("directed_dyads", Observation.DirectedDyadYear, "state in a dispute with another in a year")
    {
        Files = [file], Columns = [], Derived = Days.Dates(), Checks = [Days.Ordered, RowCheck.Ordered("duration", "cumdurat")],
        Key = ["disno", "statea", "stateb", "year", "strtmnth", "notarg"], Rows = 10_358, OutsideMembership = 2, ListsOnlyCases = true, Years = (1816, 2014),
    };

    private static IEnumerable<ColumnRule> Side(string letter, string of) =>
    [
        Col.Flag($"sidea{letter}", $"whether {of} is on side A, which acted first").Missing("1969"), Col.Flag($"revstat{letter}", $"whether {of} sought to change the state of things").Missing("6"),
        Col.Code($"revtype{letter}", $"what {of} sought to change: 0 does not apply, 1 territory, 2 policy, 3 regime or government, 4 other", 0, 4).Required(), Fatalities($"fatlev{letter}", $"fatalities of {of}"),
        Action($"highmca{letter}", $"highest action of {of}"), Hostility($"hihost{letter}", $"of {of}"), Col.Flag($"orignat{letter}", $"whether {of} originated the dispute rather than joined it").Required(),
    ];

    private static ColumnRule Fatalities(string name, string label) => Col.Code(name, $"{label}, in steps: 0 none, 1 for 1–25, 2 for 26–100, 3 for 101–250, 4 for 251–500, 5 for 501–999, 6 for more", 0, 6).Missing("-9");

    private static ColumnRule Action(string name, string label) => Col.Code(name, $"{label}, on the data set's own scale, 0 none to 23", 0, 23).Required();

    private static ColumnRule Action21(string name, string of) => Col.Code(name, $"highest action {of}, on COW's scale, 0 none to 21 joining a war between states", 0, 21).Required();

    private static ColumnRule Hostility(string name, string of) => Col.Code(name, $"highest level of hostility {of}: 1 no militarised action, 2 threat, 3 display, 4 use of force, 5 war", 1, 5).Required();

    private static ColumnRule Role(string name, string label) => Col.Code(name, $"{label}: 1 initiator, 2 joined the initiator, 3 target, 4 joined the target", 1, 4).Required();

    private static ColumnRule Severity(string name, string of) => Col.Int(name, "points, 0–100", $"severity {of}").Between(0, 100).Required();
}
