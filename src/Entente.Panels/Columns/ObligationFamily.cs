using Entente.Domain.Data;
using Entente.Domain.Treaties;
using Entente.Sources.Atop;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Obligations between the two states of a pair, from treaties that the engine could judge: for each kind whether there is one in the year, on how many days, and whether all are conditional.</summary>
/// <remarks>
/// From our own record through the day to which it was checked (<c>entente_…</c>), or from a release of ATOP read as treaties (<c>atopd_…</c>); side by side they show where the two part.
/// In a panel of ordered pairs what the first owes the second; else what either owes the other. Days on which the treaty was suspended between the two do not count.
/// Conditional is an obligation that names its adversaries, a place, a number of attackers or a circumstance.
/// </remarks>
internal sealed class ObligationFamily(string name, string title, string prefix, bool isAtop) : ColumnFamily(name, title)
{
    private static readonly (ObligationKind Kind, string Word)[] Kinds =
    [
        (ObligationKind.Defence, "defence"), (ObligationKind.Offence, "offence"), (ObligationKind.Neutrality, "neutrality"), (ObligationKind.NonAggression, "non_aggression"), (ObligationKind.Consultation, "consultation"),
        (ObligationKind.Friendship, "friendship"), (ObligationKind.Assistance, "assistance"), (ObligationKind.IntelligenceSharing, "intelligence_sharing"), (ObligationKind.Basing, "basing"),
        (ObligationKind.ArmsSupply, "arms_supply"), (ObligationKind.Exercises, "exercises"), (ObligationKind.Dialogue, "dialogue"),
    ];

    public override IReadOnlyList<string> Needs => isAtop ? ["atop"] : [];

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        var version = isAtop ? sources.Find("atop") : null;
        if (isAtop && version?["members"] is null)
            yield break;
        (int, int)? years = isAtop ? version!["members"]!.Shape.Years : (1815, sources.Record.CurrentThrough.Year);
        foreach (var (_, word) in Kinds.Take(isAtop ? 5 : Kinds.Length))
        {
            yield return Column(word, "yes = 1", $"obligation of {Words(word)} in force on some day of the year", isDetail: false);
            yield return Column(word + "_days", "days", $"days of the year on which an obligation of {Words(word)} was in force", isDetail: true);
            yield return Column(word + "_conditional", "yes = 1", $"every obligation of {Words(word)} of the year names adversaries, places, numbers or circumstances", isDetail: true);
        }

        PanelColumnInfo Column(string column, string unit, string label, bool isDetail) => new(prefix + column, Name, ColumnLevel.Dyad, ColumnType.Integer, unit, label)
        {
            Dataset = isAtop ? "atop" : null, Version = version?.Version, Years = years, IsDirected = true, IsDetail = isDetail,
        };
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        string word = column.Name[prefix.Length..];
        string kindWord = word.EndsWith("_days", StringComparison.Ordinal) ? word[..^5] : word.EndsWith("_conditional", StringComparison.Ordinal) ? word[..^12] : word;
        var kind = Kinds.First(k => k.Word == kindWord).Kind;
        var duties = panel.Duties(isAtop, () => Duties(panel));
        int[] values = new int[panel.Dyads.Count];
        bool isDays = word.EndsWith("_days", StringComparison.Ordinal), isConditional = word.EndsWith("_conditional", StringComparison.Ordinal);
        bool[]? isFree = isConditional ? new bool[values.Length] : null;
        // Spells by row, so that days under two treaties count once.
        var spells = new Dictionary<int, List<(int From, int To)>>();
        foreach (var duty in panel.Once($"{prefix}{kindWord}", () => duties.Where(d => d.Kind == kind).ToList()))
        {
            for (int year = Math.Max(panel.States.FirstYear, duty.First.Year); year <= Math.Min(panel.States.LastYear, duty.Last.Year); year++)
            {
                int from = Math.Max(duty.First.DayNumber, new DateOnly(year, 1, 1).DayNumber), to = Math.Min(duty.Last.DayNumber, new DateOnly(year, 12, 31).DayNumber);
                foreach (int x in RowsOf(panel, duty.Promisor, year))
                    foreach (int y in RowsOf(panel, duty.Beneficiary, year))
                    {
                        int row = panel.Dyads.Find(x, y);
                        if (row < 0 || !panel.States.IsMemberWithin(x, from, to) || !panel.States.IsMemberWithin(y, from, to))
                            continue;
                        if (isFree is not null && !duty.IsConditional)
                            isFree[row] = true;
                        values[row] = 1;
                        if (isDays)
                            (spells.TryGetValue(row, out var known) ? known : spells[row] = []).Add((from, to));
                    }
            }
        }
        foreach (var (row, runs) in spells)
            values[row] = DaysIn(runs);
        var absences = Beyond.OfDyads(panel, column.Years);
        if (isFree is not null)
            for (int i = 0; i < values.Length; i++)
                if (values[i] == 0)
                {
                    if ((absences ??= new Absence[values.Length])[i] == Absence.Present)
                        absences[i] = Absence.NotApplicable;
                }
                else if (isFree[i])
                {
                    values[i] = 0;
                }
        return new(Series.Whole(values, absences));
    }

    // ATOP goes on with a number where the record sees another state (Serbia under 345 since 2006): its duties are then of whoever bears the number.
    private List<int> RowsOf(PanelContext panel, Domain.States.StateId state, int year)
    {
        if (panel.RowsOfIds.TryGetValue((state, year), out var rows))
            return rows;
        if (!isAtop || !panel.Sources.Record.States.TryGet(state, out var known))
            return [];
        var found = new List<int>();
        foreach (int code in known.Cow.Select(m => m.Code.Number).Distinct())
        {
            panel.RowsByRecord(ColumnRole.CowState, code, year, found);
            if (found.Count > 0)
                break;
        }
        return found;
    }

    private List<DutySpell> Duties(PanelContext panel)
    {
        var states = panel.Sources.Record.States;
        if (!isAtop)
        {
            panel.UsesRecord = true;
            return [.. panel.Sources.Record.Treaties.SelectMany(t => DutySpell.Of(t, panel.Sources.Record.CurrentThrough))];
        }
        var version = panel.Version("atop");
        var through = new DateOnly(version["members"]!.Shape.Years?.Last ?? 2018, 12, 31);
        return [.. AtopObligations.Read(panel.Sources.Store, states, version.Version).Treaties.SelectMany(t => DutySpell.Of(t, through))];
    }

    private static int DaysIn(List<(int From, int To)> runs)
    {
        int days = 0, reached = int.MinValue;
        foreach (var (from, to) in runs.Order())
        {
            days += Math.Max(0, to - Math.Max(from, reached + 1) + 1);
            reached = Math.Max(reached, to);
        }
        return days;
    }

    private static string Words(string word) => word.Replace('_', '-') is "intelligence-sharing" or "arms-supply" ? word.Replace('_', ' ') : word.Replace('_', '-');
}
