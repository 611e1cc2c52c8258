using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Whether two states were at war with each other in a year and whether the war began or was taken up again then; and of the one war that counts, what it was (COW).</summary>
/// <remarks>The sides of the first and the second state stand in the order of the row. How several wars of a year become one: <see cref="WarReduction"/>.</remarks>
internal sealed class WarFamily() : ColumnFamily("cow-wars", "wars between states (COW)")
{
    private const string Table = "cow_war_inter";
    private static readonly string[] Main = ["cowinteronset", "cowinterongoing"];

    public override IReadOnlyList<string> Needs => ["peacesciencer"];

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        if (sources.Find("peacesciencer") is not { } version || version[Table] is not { } table)
            yield break;
        foreach (string name in Main)
            yield return Column(table.Shape[name]!) with { Unit = "yes = 1" };
        foreach (var column in table.Shape.Columns.Where(c => c.Role is ColumnRole.Value or ColumnRole.Id && !Main.Contains(c.Name)))
            yield return Column(column) with { IsDetail = true };

        PanelColumnInfo Column(Column column) => TableFamily.Describe(Name, version, table.Shape, column, ColumnLevel.Dyad) with { IsDirected = true };
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        var version = panel.Version(column.Dataset!);
        int[] one = panel.Integers(version, Table, "ccode1"), two = panel.Integers(version, Table, "ccode2"), years = panel.Integers(version, Table, "year"), onset = panel.Integers(version, Table, "cowinteronset");
        var wars = WarReduction.Of(Enumerable.Range(0, one.Length), i => (one[i], two[i], years[i]), onset, panel.Read(version, Table, "batdeath1"), panel.Read(version, Table, "batdeath2"));
        int[] places = new int[panel.Dyads.Count];
        var beyond = Beyond.OfDyads(panel, column.Years);
        for (int i = 0; i < places.Length; i++)
            places[i] = Pick.Nowhere(beyond is null || beyond[i] == Absence.Present ? Absence.NotApplicable : beyond[i]);
        List<int> a = [], b = [];
        foreach (var ((first, second, year), row) in wars)
        {
            panel.Rows(ColumnRole.CowState, first, year, a);
            panel.Rows(ColumnRole.CowState, second, year, b);
            foreach (int x in a)
                foreach (int y in b)
                    if ((panel.IsDirected || panel.States.Ordinals[x] < panel.States.Ordinals[y]) && panel.Dyads.Find(x, y) is >= 0 and var place)
                        places[place] = row;
        }
        return new(TableCells.Gather(panel.Read(version, Table, column.Name), places, isZeroWithoutCase: Main.Contains(column.Name)));
    }
}
