using Entente.Domain.Data;
using Entente.Panels.Rows;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Ethnic and religious fractionalisation and polarisation (Composition of Religious and Ethnic Groups).</summary>
/// <remarks>Where the source has several territories under one number and year, an unknown value takes the greatest known one, and then the most fractionalised row counts.</remarks>
internal sealed class EthnicFamily() : ColumnFamily("creg", "ethnic and religious fractionalisation (CREG)")
{
    private const string Table = "creg";
    private static readonly string[] Measures = ["ethfrac", "ethpol", "relfrac", "relpol"];

    public override IReadOnlyList<string> Needs => ["peacesciencer"];

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        if (sources.Find("peacesciencer") is not { } version || version[Table] is not { } table)
            yield break;
        foreach (string measure in Measures)
            yield return TableFamily.Describe(Name, version, table.Shape, table.Shape[measure]!, ColumnLevel.State);
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        var version = panel.Version(column.Dataset!);
        var shape = version[Table]!.Shape;
        string state = Placing.StatesOf(shape, panel.Sources.System)[0].Name;
        int[] codes = panel.Integers(version, Table, state), years = panel.Integers(version, Table, "year");
        var named = panel.Read(version, Table, state);
        var measures = Measures.Select(m => panel.Read(version, Table, m)).ToArray();
        int at = Array.IndexOf(Measures, column.Name);
        double[] values = new double[panel.States.Count];
        Absence[] absences = [.. panel.States.Years.Select(y => PanelContext.Missing(shape, y))];
        foreach (var group in Enumerable.Range(0, codes.Length).Where(i => named.AbsenceAt(i) == Absence.Present).GroupBy(i => (codes[i], years[i])))
        {
            int row = panel.States.Find(group.Key.Item1, group.Key.Item2);
            if (row < 0)
                continue;
            double value = group.Select(i => measures.Select(m => Filled(m, i, group)).ToArray()).OrderBy(m => -Known(m[0])).ThenBy(m => -Known(m[2])).First()[at];
            (values[row], absences[row]) = (value, double.IsNaN(value) ? Absence.NotCoded : Absence.Present);
        }
        return new(Series.Real([.. values.Select(v => double.IsNaN(v) ? 0 : v)], absences));
    }

    private static double Filled(Series measure, int row, IEnumerable<int> group) =>
        measure.NumberAt(row) is var own && !double.IsNaN(own) ? own : group.Select(measure.NumberAt).Where(v => !double.IsNaN(v)).DefaultIfEmpty(double.NaN).Max();

    // Unknown values go last.
    private static double Known(double value) => double.IsNaN(value) ? double.NegativeInfinity : value;
}
