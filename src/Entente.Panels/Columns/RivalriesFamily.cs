using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Strategic rivalries (Thompson, Sakuwa and Suhas 2021): of pairs whether one went on and of what kinds, of states how many of each kind.</summary>
/// <remarks>
/// A rivalry counts in every year from its first to its last. The rivalry of Austria-Hungary and Serbia goes on after 1918 as Austria’s, under that state's number.
/// Kinds that the source leaves blank are not given, which here means that they do not hold.
/// </remarks>
internal sealed class RivalriesFamily() : ColumnFamily("rivalries", "strategic rivalries (Thompson, Sakuwa and Suhas)")
{
    private const string Table = "tss_rivalries";
    private static readonly string[] Kinds = ["positional", "spatial", "ideological", "interventionary"];

    public override IReadOnlyList<string> Needs => ["peacesciencer"];

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        if (sources.Find("peacesciencer") is not { } version || version[Table]?.Shape.Years is not { } years)
            yield break;
        yield return Column("tssr_id", ColumnLevel.Dyad, "id", "number of the rivalry");
        foreach (string kind in Kinds)
            yield return Column(kind, ColumnLevel.Dyad, "yes = 1", $"rivalry of the {kind} kind");
        yield return Column("ongoingrivalry", ColumnLevel.Dyad, "yes = 1", "rivalry of any kind");
        foreach (string kind in Kinds.Order(StringComparer.Ordinal))
            yield return Column("n_" + kind, ColumnLevel.State, "rivalries", $"rivalries of the {kind} kind");

        PanelColumnInfo Column(string name, ColumnLevel level, string unit, string label) =>
            new(name, Name, level, ColumnType.Integer, unit, label) { Dataset = version.Dataset, Version = version.Version, Table = Table, Years = (1816, years.Last) };
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        var version = panel.Version(column.Dataset!);
        int[] id = panel.Integers(version, Table, "tssr_id"), one = panel.Integers(version, Table, "ccode1"), two = panel.Integers(version, Table, "ccode2");
        int[] start = panel.Integers(version, Table, "start"), end = panel.Integers(version, Table, "end");
        string kind = column.Name.StartsWith("n_", StringComparison.Ordinal) ? column.Name[2..] : column.Name;
        int[] tells = kind switch { "tssr_id" => id, "ongoingrivalry" => [.. id.Select(_ => 1)], _ => panel.Integers(version, Table, kind) };
        bool isCount = column.Level == ColumnLevel.State;
        int[] values = new int[isCount ? panel.States.Count : panel.Dyads.Count];
        bool[] isSet = new bool[values.Length];
        List<int> a = [], b = [];
        for (int i = 0; i < id.Length; i++)
            for (int year = Math.Max(panel.States.FirstYear, start[i]); year <= Math.Min(panel.States.LastYear, end[i]); year++)
            {
                panel.Rows(ColumnRole.CowState, Code(one[i], year), year, a);
                panel.Rows(ColumnRole.CowState, Code(two[i], year), year, b);
                if (isCount)
                {
                    foreach (int row in a.Concat(b))
                        values[row] += tells[i];
                    continue;
                }
                foreach (int x in a)
                    foreach (int y in b)
                    {
                        Put(panel.Dyads.Find(x, y), tells[i]);
                        if (panel.IsDirected)
                            Put(panel.Dyads.Find(y, x), tells[i]);
                    }
            }
        var absences = isCount ? Beyond.Of(panel, column.Years) : Beyond.OfDyads(panel, column.Years);
        if (kind == "tssr_id")
            for (int i = 0; i < values.Length; i++)
                if (!isSet[i] && (absences ??= new Absence[values.Length])[i] == Absence.Present)
                    absences[i] = Absence.NotApplicable;
        return new(Series.Whole(values, absences));

        void Put(int row, int value)
        {
            if (row < 0 || isSet[row])
                return;
            (values[row], isSet[row]) = (value, true);
        }
    }

    private static int Code(int code, int year) => code == 300 && year >= 1919 ? 305 : code;
}
