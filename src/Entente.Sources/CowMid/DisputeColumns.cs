using Entente.Sources.Rules;

namespace Entente.Sources.CowMid;

/// <summary>The columns that dispute data share, in COW's releases and in those made from them.</summary>
/// <remarks>Codes are told by the codebook of MIDA and MIDB, version 4.0; later releases have the same columns.</remarks>
internal static class DisputeColumns
{
    public static readonly SpellColumns Dispute = new(("styear", "stmon", "stday"), ("endyear", "endmon", "endday"), "dispute");

    public static readonly SpellColumns Participation = Dispute with { Of = "participation" };

    public static readonly SpellColumns Incident = Dispute with { Of = "incident" };

    public static readonly ColumnRule Outcome = Col.Code("outcome", "how it ended: 1 victory of side A, 2 of side B, 3 side A yields, 4 side B yields, 5 stalemate, 6 compromise, 7 what was seized released, 8 unclear, 9 goes over into a war that is under way", 1, 9).Missing("-9");

    public static readonly ColumnRule Settlement = Col.Code("settle", "settlement: 1 negotiated, 2 imposed, 3 none, 4 unclear", 1, 4).Missing("-9");

    public static readonly ColumnRule LongestDuration = Col.Int("maxdur", "days", "longest duration that its dates allow").Between(1, 20_000).Required();

    public static readonly ColumnRule ShortestDuration = Col.Int("mindur", "days", "shortest duration that its dates allow").Between(0, 20_000).Required();

    public static readonly ColumnRule Reciprocated = Col.Flag("recip", "whether both sides took militarised action").Required();

    public static readonly ColumnRule StatesOnSideA = Col.Int("numa", "states", "states on side A").Between(1, 200).Required();

    public static readonly ColumnRule StatesOnSideB = Col.Int("numb", "states", "states on side B").Between(1, 200).Required();

    public static readonly ColumnRule SideA = Col.Flag("sidea", "whether on side A, which acted first in the dispute").Required();

    public static readonly ColumnRule Originator = Col.Flag("orig", "whether it originated the dispute rather than joined it").Required();

    public static readonly ColumnRule Abbreviation = Col.Text("stabb", "COW abbreviation", "code").Required();

    public static readonly ColumnRule Revisionist = Col.Flag("revstate", "whether it sought to change the state of things").Required();

    /// <summary>Numbers of another data set's cases, to which several belong; a few end in a letter for a war.</summary>
    public static ColumnRule Link(int i) => Col.Text($"link{i}", "number of a related dispute, or of a war where W is appended; 0 where there is none", "id").NotApplicable("0");

    public static ColumnRule FatalityLevel(string name = "fatality", string of = "") => Col.Code(name, $"fatalities{of}, in steps: 0 none, 1 for 1–25, 2 for 26–100, 3 for 101–250, 4 for 251–500, 5 for 501–999, 6 for more", 0, 6).Missing("-9");

    public static ColumnRule Fatalities(string name = "fatalpre", string of = "") => Col.Int(name, "persons", $"fatalities{of}, where a precise number is known").Between(0, 10_000_000).Missing("-9");

    public static ColumnRule HighestAction(string name = "hiact", string label = "highest action taken: 0 none; threats: 1 of force, 2 blockade, 3 occupation, 4 war, 5 chemical, biological or radiological weapons, 6 to join a war; displays: 7 of force, 8 alert, 9 nuclear alert, 10 mobilisation, 11 fortified border, 12 border violation; uses: 13 blockade, 14 occupation, 15 seizure, 16 attack, 17 clash, 18 declaration of war, 19 such weapons; war between states: 20 begun, 21 joined") => Col.Code(name, label, 0, 21);

    /// <remarks>One participant of release 4.3 has a 0.</remarks>
    public static ColumnRule Hostility(string name = "hostlev", string label = "highest level of hostility: 1 no militarised action, 2 threat, 3 display, 4 use of force, 5 war") => Col.Code(name, label, 0, 5);

    public static ColumnRule RevisionType(string name, string label) => Col.Code(name, $"{label}: 0 does not apply, 1 territory, 2 policy, 3 regime or government, 4 other", 0, 4).Missing("-9");

    public static ColumnRule Ongoing(string name) => Col.Flag(name, $"whether the dispute went on when the coverage ended, in {name[^4..]}");
}
