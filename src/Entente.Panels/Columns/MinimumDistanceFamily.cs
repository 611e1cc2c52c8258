using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Least distance between the territories of two states, and of a state to its nearest fellow member.</summary>
internal sealed class MinimumDistanceFamily() : ColumnFamily("minimum-distance", "least distance between territories")
{
    private const string Table = "cow_mindist";

    public override IReadOnlyList<string> Needs => ["peacesciencer"];

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        if (sources.Find("peacesciencer") is not { } version || version[Table] is not { } table)
            yield break;
        yield return TableFamily.Describe(Name, version, table.Shape, table.Shape["mindist"]!, ColumnLevel.Dyad);
        yield return new("minmindist", Name, ColumnLevel.State, ColumnType.Real, "km", "least distance to the territory of another member")
        {
            Dataset = version.Dataset, Version = version.Version, Table = Table, Years = table.Shape.Years,
        };
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        var version = panel.Version(column.Dataset!);
        if (column.Level == ColumnLevel.Dyad)
            return TableCells.Of(panel, ColumnLevel.Dyad, version, Table, "mindist");
        int[] one = panel.Integers(version, Table, "ccode1"), two = panel.Integers(version, Table, "ccode2"), years = panel.Integers(version, Table, "year");
        var distances = panel.Read(version, Table, "mindist");
        double[] least = new double[panel.States.Count];
        Array.Fill(least, double.PositiveInfinity);
        var rows = new List<int>();
        for (int i = 0; i < one.Length; i++)
        {
            if (distances.AbsenceAt(i) != Absence.Present)
                continue;
            foreach (int code in (ReadOnlySpan<int>)[one[i], two[i]])
            {
                panel.Rows(ColumnRole.CowState, code, years[i], rows);
                foreach (int row in rows)
                    least[row] = Math.Min(least[row], distances.NumberAt(i));
            }
        }
        var shape = version[Table]!.Shape;
        Absence[] absences = [.. panel.States.Years.Select((y, i) => !double.IsPositiveInfinity(least[i]) ? Absence.Present : PanelContext.Missing(shape, y))];
        return new(Series.Real(least, absences));
    }
}
