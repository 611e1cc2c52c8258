using Entente.Sources.Rules;

namespace Entente.Sources.Atop;

/// <summary>ATOP's columns, in the groups in which its files have them.</summary>
/// <remarks>Where a label only names the subject of a code, the steps of the code are told in ATOP's codebook.</remarks>
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
        Coded("estmode", "how it was established", 1), Coded("pubsecr", "whether it was public or secret", 2), Coded("secrart", "which of its terms were secret", 8),
        Coded("proadd", "how members may be added", 3), Coded("futmem", "whether future members are spoken of", 3), Coded("speclgth", "whether its length is specified", 3),
        Col.Int("length", "months", "length for which it was made; 0 where none is specified").Between(0, 2_400), Coded("renounce", "whether and when it may be renounced", 4),
        Coded("proren", "how it may be renewed", 2), Col.Int("renewlgt", "months", "length of a renewal; 0 where none is specified").Between(0, 2_400),
        Coded("term", "how it ended, in few groups; 0 where it had not", 3).Required(),
    ];

    public static readonly ColumnRule[] Termination =
    [
        Coded("termmode", "how the member's phase ended; 0 where it had not", 6).Required(), Coded("termcaus", "why the member's phase ended; 0 where it had not", 8),
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

    public static readonly ColumnRule Varying = Flag("obvary", "what is owed varies, as published; see the codebook");

    /// <summary>What else the text says, from other promises to institutions.</summary>
    public static readonly ColumnRule[] Provisions =
    [
        Coded("notaiden", "promise not to aid a member's enemy", 4), Coded("dipaid", "promise of diplomatic aid", 1), Coded("terrres", "promise to make territory or resources available", 1),
        Coded("seppeace", "promise not to make a separate peace", 3), Coded("thirdcom", "limits to commitments to third states", 1), Coded("noothall", "promise not to join competing alliances", 1),
        Coded("specthrt", "whether the text names a threat", 6), Threat(1), Threat(2), Coded("conwtin", "conflict among members", 3), Coded("medarb", "mediation or arbitration", 1),
        Coded("milcon", "official contact among the forces", 3), Coded("milaid", "military aid", 4), Coded("intcom", "integrated command", 1), Coded("subord", "subordination of a member's forces", 2),
        Coded("organ1", "an organisation that it set up", 3), Coded("orgpurp1", "what that organisation is for", 5), Coded("organ2", "a second organisation", 3), Coded("orgpurp2", "what the second is for", 5),
        Coded("base", "military bases", 3), Coded("contrib", "specific contributions of members", 1), Coded("armred", "reduction of arms", 2), Coded("acqterr", "acquisition of territory", 2),
        Coded("divgains", "division of gains", 1), Coded("demwith", "as published; see the codebook", 1), Coded("reflnun", "reference to the League of Nations or the United Nations", 2),
        Coded("refothio", "reference to other international organisations", 2), Coded("natrefal", "reference to other alliances", 9), Coded("compag", "companion agreements", 6),
        Coded("nomicoop", "cooperation that is not military", 1), Coded("conres", "as published; see the codebook", 2), Coded("agprois", "promise of further agreements", 5),
        Coded("conmen", "as published; see the codebook", 1), Coded("ecaid", "economic aid", 3), Coded("interv", "intervention in domestic affairs", 4),
    ];

    public static readonly ColumnRule SourceText = Coded("source", "what the coding rests on", 2).Required();

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

    private static ColumnRule Coded(string name, string label, int most) => Col.Code(name, most == 1 ? $"{label}: 1 where the text has it" : $"{label}; steps as in the codebook", 0, most);

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
