using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Armed conflicts in which a state's government was a primary party of side A (UCDP/PRIO), of all kinds or of some.</summary>
/// <remarks>A conflict's first year for a state is its onset there, among the years that count; years between episodes do not make a new onset.</remarks>
internal sealed class UcdpFamily(string name, string title) : ColumnFamily(name, title)
{
    private const string Table = "ucdp_acd";

    /// <summary>The types of conflict that count; all where none is named. The table writes <c>II</c> for intrastate conflicts in which another state took part.</summary>
    public string[] Types { get; init; } = [];

    /// <summary>What the conflict is over: <c>territory</c> or <c>government</c>; null where it does not matter.</summary>
    public string? Issue { get; init; }

    /// <summary>Whether only years count in which the conflict was a war.</summary>
    public bool IsOfWars { get; init; }

    public override IReadOnlyList<string> Needs => ["peacesciencer"];

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        if (sources.Find("peacesciencer") is not { } version || version[Table]?.Shape.Years is not { } years)
            yield break;
        yield return Column("ucdpongoing", ColumnType.Integer, "yes = 1", "a conflict in the year");
        yield return Column("ucdponset", ColumnType.Integer, "yes = 1", "first year of a conflict");
        yield return Column("maxintensity", ColumnType.Integer, "code", "highest intensity: 1 minor, 2 war");
        yield return Column("conflict_ids", ColumnType.Text, "ids", "numbers of the conflicts, separated by semicolons");

        PanelColumnInfo Column(string column, ColumnType type, string unit, string label) =>
            new(column, Name, ColumnLevel.State, type, unit, What.Length == 0 ? label : $"{label} ({What})") { Dataset = version.Dataset, Version = version.Version, Table = Table, Years = years };
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        var version = panel.Version(column.Dataset!);
        int[] conflict = panel.Integers(version, Table, "conflict_id"), state = panel.Integers(version, Table, "gwno_a"), year = panel.Integers(version, Table, "year"), intensity = panel.Integers(version, Table, "intensity_level");
        var (types, issues, named) = (panel.Read(version, Table, "type_of_conflict"), panel.Read(version, Table, "incompatibility"), panel.Read(version, Table, "gwno_a"));
        // One row for each conflict, state and year: the first in the order of the file.
        var cases = Enumerable.Range(0, conflict.Length).Where(i => named.AbsenceAt(i) == Absence.Present && (Types.Length == 0 || Types.Contains((string?)types.At(i))) && (Issue is null || (string?)issues.At(i) == Issue) && (!IsOfWars || intensity[i] == 2))
            .DistinctBy(i => (conflict[i], state[i], year[i])).OrderBy(i => conflict[i]).ToList();
        var onsets = cases.GroupBy(i => (conflict[i], state[i])).ToDictionary(g => g.Key, g => g.Min(i => year[i]));
        var byRow = new Dictionary<int, List<int>>();
        var rows = new List<int>();
        foreach (int i in cases)
        {
            panel.Rows(ColumnRole.GwState, state[i], year[i], rows);
            foreach (int row in rows)
                (byRow.TryGetValue(row, out var known) ? known : byRow[row] = []).Add(i);
        }
        var absences = Beyond.Of(panel, column.Years) ?? new Absence[panel.States.Count];
        if (column.Name is "maxintensity" or "conflict_ids")
            for (int i = 0; i < absences.Length; i++)
                if (absences[i] == Absence.Present && !byRow.ContainsKey(i))
                    absences[i] = Absence.NotApplicable;
        if (column.Type == ColumnType.Text)
        {
            string[] texts = new string[panel.States.Count];
            Array.Fill(texts, "");
            foreach (var (row, known) in byRow)
                texts[row] = string.Join("; ", known.Select(i => conflict[i]));
            return new(Series.Text(texts, absences));
        }
        int[] values = new int[panel.States.Count];
        foreach (var (row, known) in byRow)
            values[row] = column.Name switch
            {
                "maxintensity" => known.Max(i => intensity[i]),
                "ucdponset" => known.Any(i => onsets[(conflict[i], state[i])] == year[i]) ? 1 : 0,
                _ => 1,
            };
        return new(Series.Whole(values, absences));
    }

    private string What => Types.Length > 0 ? string.Join(" or ", Types) : Issue is { } issue ? $"over {issue}" : IsOfWars ? "wars" : "";
}
