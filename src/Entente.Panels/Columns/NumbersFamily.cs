using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>A state's number in the other system: by the crosswalk of isard where the store has it, else by the record.</summary>
/// <remarks>Of a state that bore two numbers in a year (Germany in 1990) the crosswalk gives one; by the record it is the number of the last day of the year on which the state had one.</remarks>
internal sealed class NumbersFamily() : ColumnFamily("numbers", "numbers of states in the other state system")
{
    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        var (name, table) = sources.System == StateSystem.Cow ? ("gwcode", "cw_gw_panel") : ("ccode", "gw_cw_panel");
        var info = new PanelColumnInfo(name, Name, ColumnLevel.State, ColumnType.Integer, sources.System == StateSystem.Cow ? "GW number" : "COW number", "the state's number in the other system of states");
        yield return sources.Find("isard") is { } version && version[table] is { } stored ? info with { Dataset = version.Dataset, Version = version.Version, Table = table, Years = stored.Shape.Years } : info;
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        if (column.Table is not null)
            return new(InOther(TableCells.Of(panel, ColumnLevel.State, panel.Version(column.Dataset!), column.Table, column.Name).Cells));
        int[] numbers = new int[panel.States.Count];
        Absence[]? absences = null;
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = panel.Sources.Record.States.TryGet(panel.Ids[i], out var state) ? Number(panel, state, panel.States.Years[i]) : 0;
            if (numbers[i] == 0)
                (absences ??= new Absence[numbers.Length])[i] = Absence.OutsideMembership;
        }
        return new(Series.Whole(numbers, absences));
    }

    // No number means that the other system has no such state then.
    private static Series<int> InOther(Series cells)
    {
        var numbers = (Series<int>)cells;
        return new(numbers.Type, numbers.Values, numbers.Absences is null ? null : [.. numbers.Absences.Select(a => a == Absence.NotCoded ? Absence.OutsideMembership : a)]);
    }

    private static int Number(PanelContext panel, Domain.States.State state, int year)
    {
        DateOnly first = new(year, 1, 1), last = new(year, 12, 31);
        return panel.Sources.System == StateSystem.Cow
            ? state.Gw.Where(m => m.Days.First <= last && !(m.Days.Last < first)).Select(m => m.Code.Number).LastOrDefault()
            : state.Cow.Where(m => m.Days.First <= last && !(m.Days.Last < first)).Select(m => m.Code.Number).LastOrDefault();
    }
}
