using Entente.Store.Catalogue;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Obligations by ATOP as five flags and whether there is any alliance: in a panel of ordered pairs what the first owes the second, else what either owes the other.</summary>
internal sealed class AtopFlagsFamily() : ColumnFamily("atop", "alliance obligations by ATOP, as yearly flags")
{
    private const string Table = "atop_alliance";
    private static readonly string[] Flags = ["atop_defense", "atop_offense", "atop_neutral", "atop_nonagg", "atop_consul"];

    public override IReadOnlyList<string> Needs => ["peacesciencer"];

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        if (sources.Find("peacesciencer") is not { } version || version[Table] is not { } table)
            yield break;
        yield return new("atop_alliance", Name, ColumnLevel.Dyad, ColumnType.Integer, "yes = 1", "an alliance with any obligation") { Dataset = version.Dataset, Version = version.Version, Table = Table, Years = table.Shape.Years, IsDirected = true };
        foreach (string flag in Flags)
            yield return TableFamily.Describe(Name, version, table.Shape, table.Shape[flag]!, ColumnLevel.Dyad);
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        var version = panel.Version(column.Dataset!);
        int[]? flags = column.Name == "atop_alliance" ? null : panel.Integers(version, Table, column.Name);
        int[] values = new int[panel.Dyads.Count];
        foreach (var (of, row) in panel.Once($"places of {Table}", () => Places(panel, version)))
            if (flags is null || flags[of] != 0)
                values[row] = 1;
        return new(Series.Whole(values, Beyond.OfDyads(panel, column.Years)));
    }

    // Row of the table and row of the pairs: the same for all flags.
    private static List<(int Of, int Row)> Places(PanelContext panel, DatasetVersion version)
    {
        int[] one = panel.Integers(version, Table, "ccode1"), two = panel.Integers(version, Table, "ccode2"), years = panel.Integers(version, Table, "year");
        var places = new List<(int, int)>(one.Length);
        List<int> a = [], b = [];
        for (int i = 0; i < one.Length; i++)
        {
            panel.Rows(ColumnRole.CowState, one[i], years[i], a);
            panel.Rows(ColumnRole.CowState, two[i], years[i], b);
            foreach (int x in a)
                foreach (int y in b)
                    if (panel.Dyads.Find(x, y) is >= 0 and var row)
                        places.Add((i, row));
        }
        return places;
    }
}
