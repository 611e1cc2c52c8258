using Entente.Panels.Columns;
using Entente.Panels.Rows;

namespace Entente.Panels.Units;

/// <summary>The rows of a unit: how they are named, in what order they stand, and the columns that only this unit has.</summary>
internal abstract class UnitRows(PanelContext panel)
{
    protected PanelContext Panel { get; } = panel;

    /// <summary>The name of the numbers of states: <c>ccode</c> or <c>gwcode</c>.</summary>
    protected string Code => Panel.Sources.System == StateSystem.Cow ? "ccode" : "gwcode";

    public virtual bool IsStreamed => false;

    /// <summary>How many records of its own a row has; two for pairs of leaders.</summary>
    public virtual int Owns => 0;

    /// <summary>The columns that name a row, after <see cref="Blocks"/> was asked where they depend on it.</summary>
    public abstract IEnumerable<PanelColumn> Keys();

    public abstract IEnumerable<Block> Blocks();

    /// <summary>The columns that only this unit has.</summary>
    public virtual IEnumerable<PanelColumnInfo> Own() => [];

    public virtual LevelColumn MakeOwn(PanelColumnInfo column) => throw new InvalidOperationException($"The unit has no column '{column.Name}' of its own.");

    protected static PanelColumnInfo KeyInfo(string name, ColumnLevel level, string unit, string label, Store.Tables.ColumnType type = Store.Tables.ColumnType.Integer) => new(name, "key", level, type, unit, label);

    protected PanelColumn StateKey(int side, int of) =>
        new(of == 1 ? Code : $"{Code}{side + 1}", KeyInfo(Code, ColumnLevel.State, Panel.Sources.System == StateSystem.Cow ? "COW number" : "GW number", "state"), side, Panel.States.Code);

    protected PanelColumn YearKey() => new("year", KeyInfo("year", ColumnLevel.State, "year", "calendar year"), 0, Panel.States.Year);

    protected int[] FindPairs(int[]? first, int[]? second)
    {
        int[] a = first ?? [.. Enumerable.Range(0, Panel.States.Count)], b = second ?? a, pairs = new int[a.Length];
        for (int i = 0; i < pairs.Length; i++)
            pairs[i] = Panel.Dyads.Find(a[i], b[i]) is >= 0 and var row ? row : Store.Tables.Pick.Nowhere(Domain.Data.Absence.OutsideMembership);
        return pairs;
    }
}
