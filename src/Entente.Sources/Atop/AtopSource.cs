using Entente.Sources.Rules;
using Entente.Store.Tables;
using static Entente.Sources.Atop.AtopColumns;

namespace Entente.Sources.Atop;

/// <summary>Alliance Treaty Obligations and Provisions: military alliances since 1815, what they promise and on which conditions.</summary>
/// <remarks>
/// Traps: a zero for the year of an end means "in effect when the release was made"; a new phase of a treaty ends every member's row and begins another, so membership is read over
/// all phases; three members left and came back within a phase, so the year of entry belongs to the key; 98 rows of members (release 5.1) are of states outside the COW system, most
/// of them before their entry or after their end; files named NNA leave out alliances that promise non-aggression alone; the phase numbers of the table of institutions are written
/// as 2050.1001 where those of the phases are 2050.1, so they meet only when rounded to one decimal; the file of institutions says version 5.0999999.
/// Rows of <c>states</c> outside the state system are those of 1815, which lies before it, and those of states that ATOP counts as allies before they entered it or between two of
/// their spells (Honduras, El Salvador and Ecuador in the 19th century, Saint Kitts in 1981 …).
/// Source: Leeds, Ritter, Mitchell and Long 2002.
/// </remarks>
public static class AtopSource
{
    public static Source Source { get; } = new("atop", "Alliance Treaty Obligations and Provisions", "ATOP Project, Rice University")
    {
        Home = new("http://www.atopdata.org/data.html"),
        Licence = new("Free public download for research, with citation; no open licence is stated, so ask before passing whole files on."),
        Citations =
        [
            new("Leeds2002ATOP", "article", ["Leeds, Brett Ashley", "Ritter, Jeffrey M.", "Mitchell, Sara McLaughlin", "Long, Andrew G."], 2002, "Alliance Treaty Obligations and Provisions, 1815–1944")
            {
                Container = "International Interactions", Volume = "28", Pages = "237–260", Doi = "10.1080/03050620213653",
            },
        ],
        Releases =
        [
            new("4.01",
            [
                AllianceTable("alliances", 745, 59, 4, 4.01, "atop4_01a.csv", "c5f9ea6adf97b626cd63df54ca2aacce7dd808d0090b8c54610d95c8824410ec", 2016),
                MemberTable("members", 2_398, 4, 4.01, "atop4_01m.csv", "37533634acbba64af9b900425fad50fcecb69f4a80f9f1d22d9847911bf21e40", 2016),
            ]),
            new("5.0",
            [
                AllianceTable("alliances", 765, 59, 5, 5, "atop5_0a.csv", "dbca8afaa84c44023508377efa94de2c508ef8050547a3684209544ee2ed2d54", 2018),
                MemberTable("members", 2_446, 5, 5, "atop5_0m.csv", "4ae89eee481b4ef7956d45d6c206fb8d80aa927eaa7c860360b76cba9d85ba55", 2018),
            ]),
            new("5.1",
            [
                AllianceTable("alliances", 789, 59, 5, 5.1, "atop5_1a.csv", "eafd146fa5c5bc2737ae829288c87d01c990a55fbc82dcc2dc08b94c0d7b5b7d", 2018),
                AllianceTable("alliances_nna", 589, 43, 5, 5.1, "atop5_1a_NNA.csv", "8f05ba1057b9e5d799c4753f065c6def19bc600b1d81cf43b462bede8353325f", 2018),
                PhaseTable("phases", 849, 57, "atop5_1aph.csv", "828ed77daf341ea377f75e042c2e51e4e6ccb0515e058db6355a89f8aebb0fcf"),
                PhaseTable("phases_nna", 638, 43, "atop5_1aph_NNA.csv", "88ee12528560ea5a559709f25dc774f5febd387dd0795e5b0d48a5bbc9244206"),
                MemberTable("members", 2_510, 5, 5.1, "atop5_1m.csv", "0e3c803f65275c3cb9309d08c04710416dff16aee936c8b4f887c7b67ee5b55b", 2018),
                MemberTable("members_nna", 1_838, 5, 5.1, "atop5_1m_NNA.csv", "c712c2418e8c9e046266bce6cdc4fcd344f4218b7a298592fb55060418692084", 2018),
                StateTable("states", 11_923, 59, "atop5_1sy.csv", "187ce932d5b77002f795d849b67b5b2dd6baa170304bed58663c4194e240f929") with { OutsideMembership = 307 },
                StateTable("states_nna", 10_514, 41, "atop5_1sy_NNA.csv", "295f8e41a4cefcc7fae4c3e2297e1f3e0b2d85e6276dc72fe735efc38c351801") with { OutsideMembership = 246 },
                new("institutions", Observation.Other, "military institutions of an alliance in a phase")
                {
                    Files = [new("atopinst5_1.csv") { Sha256 = "31b60ed11434d96c5a228a728beb8ca55cc54e224882b994e13c11b302ca9990" }],
                    Columns =
                    [
                        Number, PhaseNumber, Col.Code("milinst", "military institutionalisation in peacetime, in steps by Leeds and Anac 2005, pages 188–190", 0, 2),
                        Col.Code("formal", "formality of the alliance, in steps by Leeds and Anac 2005, pages 190–191", 0, 2), Version(5.1),
                    ],
                    Key = ["atopidphase"], Rows = 849, ListsOnlyCases = true, Years = (1815, 2018),
                },
            ]) { Published = "2022" },
        ],
    };

    private static TableRule AllianceTable(string name, int rows, int members, int major, double version, string file, string sha256, int lastYear) => new(name, Observation.Other, "alliance")
    {
        Files = [new(file) { Sha256 = sha256 }],
        Columns =
        [
            Number, .. Links, .. Dates(Alliance), InEffect, Bilateral, Phases, Wartime, .. Framework, .. Kinds, .. Conditional, Asymmetric, .. Provisions,
            .. Members(members), SourceText, .. Changes(major), Version(version),
        ],
        Derived = Alliance.Dates(), Checks = [Alliance.Ordered],
        Key = ["atopid"], Rows = rows, ListsOnlyCases = true, Years = (1815, lastYear),
    };

    private static TableRule PhaseTable(string name, int rows, int members, string file, string sha256) => new(name, Observation.Other, "phase of an alliance")
    {
        Files = [new(file) { Sha256 = sha256 }],
        Columns =
        [
            Number, PhaseNumber, .. Links, .. Dates(Phase), InEffect, Bilateral, PhaseOf, Phases, Wartime, .. Framework, .. Kinds, .. Conditional, Asymmetric, .. Provisions,
            .. Members(members), SourceText, .. Changes(5), Version(5.1),
        ],
        Derived = Phase.Dates(), Checks = [Phase.Ordered],
        Key = ["atopid", "phase"], Rows = rows, ListsOnlyCases = true, Years = (1815, 2018),
    };

    private static TableRule MemberTable(string name, int rows, int major, double version, string file, string sha256, int lastYear) => new(name, Observation.Other, "member of an alliance in one of its phases")
    {
        Files = [new(file) { Sha256 = sha256 }],
        Columns =
        [
            Number, .. Links, Col.Cow("member", "member, by COW number, or by ATOP's own number where it was no state of the COW system").Between(1, 9_999),
            Col.Flag("cowsys", "whether a state of the COW system then").Required(), .. Dates(Membership), InEffect, Bilateral, PhaseOf, Phases, Wartime, War,
            .. Framework, .. Termination, .. Kinds, .. Conditional, .. Conditions, Asymmetric, Varying, .. Provisions, SourceText, .. Changes(major), Version(version),
        ],
        Derived = Membership.Dates(), Checks = [Membership.Ordered],
        Key = ["atopid", "member", "phase", "yrent"], Rows = rows, ListsOnlyCases = true, Years = (1815, lastYear),
    };

    private static TableRule StateTable(string name, int rows, int alliances, string file, string sha256) => new(name, Observation.StateYear, "state with an alliance in a year")
    {
        Files = [new(file) { Sha256 = sha256 }],
        Columns =
        [
            Col.Cow("state"), Col.Year(), Col.Flag("atopally", "whether in any alliance").Required(), .. Kinds,
            Col.Int("number", "alliances", "alliances to which it belongs in the year").Between(1, 200).Required(),
            Col.Flag("transyr", "whether some alliance began, ended or changed in the year").Required(), .. Alliances(alliances), Version(5.1),
        ],
        Key = ["state", "year"], Rows = rows, ListsOnlyCases = true,
    };
}
