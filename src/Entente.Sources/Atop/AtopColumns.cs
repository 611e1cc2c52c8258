using Entente.Sources.Rules;

namespace Entente.Sources.Atop;

/// <summary>ATOP's columns, in the groups in which its files have them.</summary>
/// <remarks>What the codes mean is told by ATOP's codebook of version 5.</remarks>
internal static class AtopColumns
{
    public static readonly SpellColumns Alliance = new(("begyr", "begmo", "begday"), ("endyr", "endmo", "endday"), "alliance");

    public static readonly SpellColumns Phase = Alliance with { Of = "phase" };

    public static readonly SpellColumns Membership = new(("yrent", "moent", "dayent"), ("yrexit", "moexit", "dayexit"), "membership in this phase");

    public static readonly ColumnRule Number = Col.Id("atopid", "alliance");

    public static readonly ColumnRule PhaseNumber = Col.Id("atopidphase", "phase of an alliance: its number, a point and the phase", ValueKind.Real);

    /// <summary>The same alliance in COW Formal Alliances.</summary>
    public static readonly ColumnRule[] Links =
    [
        Col.Int("cowid", "id", "the alliance in COW Formal Alliances, as numbered to version 3").BlankIfNotApplicable(),
        Col.Int("cow4id", "id", "the alliance in COW Formal Alliances, as numbered since version 4").BlankIfNotApplicable(),
    ];

    public static readonly ColumnRule InEffect = Col.Flag("ineffect", "whether in effect at the end of the coverage").Required();

    public static readonly ColumnRule Bilateral = Col.Flag("bilat", "whether between two states").Required();

    public static readonly ColumnRule PhaseOf = Col.Int("phase", "number", "which phase of the alliance, from 1; 0 where it has one only").Between(0, 20).Required();

    public static readonly ColumnRule Phases = Col.Int("maxphase", "number", "how many phases the alliance has; 0 where it has one only").Between(0, 20).Required();

    public static readonly ColumnRule Wartime = Col.Flag("wartime", "whether made for a war under way").Required();

    public static readonly ColumnRule War = Col.Int("cowwar", "id", "the war for which it was made, by COW's number").NotApplicable("0");

    /// <summary>How it was made, who may join, how long it lasts.</summary>
    public static readonly ColumnRule[] Framework =
    [
        Flagged("estmode", "a formal treaty that had to be ratified"), Steps("pubsecr", "0 public, 1 public with secret articles, 2 secret", 2), Steps("secrart", "what was secret: 0 nothing, 1 division of spoils, 2 targets, 3 obligations or their conditions, 4 both, 5 contributions, 6 military operations, 7 accessions, 8 all", 8),
        Steps("proadd", "accession: 0 not spoken of, 1 without a procedure, 2 by unanimity, 3 by another procedure", 3), Steps("futmem", "future members: 0 none, 1 named states, 2 states of a kind, 3 any state", 3), Steps("speclgth", "length: 0 not specified, 1 a time, 2 until something happens, 3 indefinite in so many words", 3),
        Col.Int("length", "months", "length for which it was made; 0 where none is specified").Between(0, 2_400), Steps("renounce", "renunciation: 0 not spoken of, 1 at any time with notice, 2 where a member is the aggressor, 3 after a time, 4 prohibited", 4),
        Steps("proren", "renewal: 0 not spoken of, 1 by act, 2 automatic unless notice is given", 2), Col.Int("renewlgt", "months", "length of a renewal; 0 where none is specified").Between(0, 2_400),
        Steps("term", "how it ended: 0 it had not, or a member lost independence, 1 its provisions were fulfilled, 2 violated, 3 its members negotiated anew", 3).Required(),
    ];

    public static readonly ColumnRule[] Termination =
    [
        Steps("termmode", "how the member's phase ended: 0 it had not, 1 not renewed, 2 replaced, 3 broken, 4 independence lost, 5 its case had gone, 6 a war was lost", 6).Required(), Steps("termcaus", "why the member's phase ended: 0 it had not, 1 replaced, 2 independence lost, 3 the problem was solved, 4 a dispute on other policy, 5 a dispute on the alliance, 6 members fought each other, 7 a war, 8 a violation short of war", 8),
    ];

    public static readonly ColumnRule[] Kinds =
    [
        Flag("defense", "promises help to a member that is attacked"), Flag("offense", "promises help in a war not caused by an attack on a member"),
        Flag("neutral", "promises neutrality in a member's war"), Flag("nonagg", "promises not to attack a member"), Flag("consul", "promises to consult in a crisis that may become war"),
    ];

    public static readonly ColumnRule[] Conditional =
    [
        Flag("active", "promises help by arms: defence, offence or both"), Flag("conditio", "some promise is conditional"), Flag("defcon", "the promise of defence is conditional"),
        Flag("offcon", "the promise of offence is conditional"), Flag("neucon", "the promise of neutrality is conditional"), Flag("concon", "the promise to consult is conditional"),
    ];

    /// <summary>The conditions of each promise, in the members' files only.</summary>
    public static readonly ColumnRule[] Conditions =
    [
        .. Under("defco", "defence", "adv", "loc", "con", "num", "dem"), Flag("defconpr", "defence only where the attack was not provoked"),
        .. Under("offco", "offence", "adv", "loc", "con", "num", "dem"),
        .. Under("neuco", "neutrality", "adv", "loc", "con", "num", "dem"), Flag("neuconpr", "neutrality only where the member did not provoke"), Flag("neucoatt", "neutrality only where the member is attacked"),
        .. Under("conco", "consultation", "adv", "loc", "con"), Flag("concoreq", "consultation only on request"),
        Flag("olimob", "some other limit to the promises"),
    ];

    public static readonly ColumnRule Asymmetric = Flag("asymm", "members do not owe the same");

    public static readonly ColumnRule Varying = Flag("obvary", "the member owes different things to different members");

    /// <summary>What else the text says, from other promises to institutions.</summary>
    public static readonly ColumnRule[] Provisions =
    [
        Steps("notaiden", "promise not to aid a member's enemy: 0 none, 1 general, 2 of states, 3 of others, 4 of both", 4), Flagged("dipaid", "promise of diplomatic aid"), Flagged("terrres", "promise to make territory or resources available"),
        Steps("seppeace", "separate peace: 0 not spoken of, 1 prohibited, 2 only with approval, 3 allies are consulted", 3), Flagged("thirdcom", "limits to commitments to third states"), Flagged("noothall", "promise not to join alliances with contrary purposes"),
        Steps("specthrt", "threat that the text names: 0 none, 1 states, 2 a region, 3 states in a region, 4 a conflict under way, 5 domestic groups, 6 another alliance", 6), Threat(1), Threat(2), Steps("conwtin", "conflict among members: 0 not spoken of, 1 in general, 2 on an issue, 3 on the interpretation of the text", 3), Flagged("medarb", "formal settlement of conflicts among members"),
        Steps("milcon", "official contact among the forces: 0 none, 1 in hostilities, 2 in peacetime too, 3 common defence policy", 3), Steps("milaid", "military aid: 0 none, 1 general, 2 grants or loans, 3 training or technology, 4 both", 4), Flagged("intcom", "integrated command in peacetime and wartime"), Steps("subord", "subordination of a member's forces: 0 none, 1 to a named state, 2 as conditions decide", 2),
        Steps("organ1", "organisation that it set up: 0 none, 1 regular meetings, 2 one with a name, 3 one with a permanent bureaucracy", 3), Steps("orgpurp1", "its purpose: 0 none, 1 military, 2 economic, 3 political consultation, 4 several, 5 to settle disputes", 5), Steps("organ2", "a second organisation, by the same steps", 3), Steps("orgpurp2", "its purpose, by the same steps", 5),
        Steps("base", "troops abroad: 0 not spoken of, 1 joint on neutral territory, 2 of all on the territory of all, 3 of some on that of others", 3), Flagged("contrib", "details of contributions or costs"), Steps("armred", "arms: 0 not spoken of, 1 limited, 2 increased together", 2), Steps("acqterr", "acquisition of territory: 0 not spoken of, 1 permitted, 2 prohibited", 2),
        Flagged("divgains", "division of gains"), Flagged("demwith", "demobilisation or withdrawal after a conflict"), Steps("reflnun", "reference to: 0 neither, 1 the League of Nations, 2 the United Nations", 2),
        Steps("refothio", "reference to other international organisations: 0 none, 1 one; for 2 see the codebook", 2), Steps("natrefal", "reference to other alliances: 0 none, 1 it conforms with one, 2 one is a threat, 3 one is to be notified, 9 other", 9), Steps("compag", "companion agreements: 0 none, 1 military, 2 economic, 3 on disputes, 4 peace treaty, 5 other, 6 several", 6),
        Flagged("nomicoop", "cooperation that is not military"), Steps("conres", "solution of a conflict: 0 none, 1 among the members, 2 with or among others", 2), Steps("agprois", "promise of further agreements: 0 none, 1 on territory, 2 economic, 3 military, 4 other, 5 several", 5),
        Flagged("conmen", "conflicts among members that are left for later"), Steps("ecaid", "economic aid: 0 none, 1 general, 2 recovery after war, 3 trade concessions", 3), Steps("interv", "intervention in domestic affairs: 0 not spoken of, 1 none by anybody, 2 by all under conditions, 3 by some under conditions, 4 none by some", 4),
    ];

    public static readonly ColumnRule SourceText = Steps("source", "what the coding rests on: 1 the text, 2 secondary sources alone", 2).Required();

    public static IEnumerable<ColumnRule> Members(int most) => Enumerable.Range(1, most).Select(i =>
        Col.Int($"mem{i}", "COW number", "member, by COW number, or by ATOP's own number where it was no state of the COW system").Between(1, 9_999).BlankIfNotApplicable());

    public static IEnumerable<ColumnRule> Alliances(int most) => Enumerable.Range(1, most).Select(i =>
        Col.Int($"atopid{i}", "id", "alliance to which the state belongs in the year").Between(1_000, 9_999).BlankIfNotApplicable());

    /// <summary>Whether the row is new or was changed in a major release.</summary>
    public static ColumnRule[] Changes(int major) => [Flag($"new{major}", $"new in version {major}"), Flag($"rev{major}", $"revised in version {major}")];

    public static ColumnRule Version(double version) => Col.Real("version", "number", "the release as the file numbers it").Between(version - 0.001, version + 0.001);

    /// <summary>Dates at which nothing had ended have zeros for year, month and day.</summary>
    public static IEnumerable<ColumnRule> Dates(SpellColumns days) =>
        [days.FirstYear, days.FirstMonth.Required(), days.FirstDay, .. new[] { days.LastYear, days.LastMonth, days.LastDay }.Select(c => c.NotApplicable("0"))];

    private static ColumnRule Flag(string name, string label) => Col.Flag(name, label).Required();

    private static ColumnRule Flagged(string name, string label) => Col.Code(name, $"{label}: 1 where the text has it", 0, 1);

    private static ColumnRule Steps(string name, string label, int most) => Col.Code(name, label, 0, most);

    private static ColumnRule Threat(int i) => Col.Int($"statthr{i}", "COW number", "a state named as the threat").Between(1, 999).NotApplicable("0");

    private static IEnumerable<ColumnRule> Under(string prefix, string promise, params string[] conditions) => conditions.Select(c => Flag(prefix + c, c switch
    {
        "adv" => $"{promise} only against certain adversaries",
        "loc" => $"{promise} only in certain places",
        "con" => $"{promise} only in a certain conflict",
        "num" => $"{promise} only against a certain number of adversaries",
        _ => $"{promise} only where demands were refused",
    }));
}
