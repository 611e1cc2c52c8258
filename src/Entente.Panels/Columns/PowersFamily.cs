using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Regional and global powers by Maoz: 1 in every year in which a state was one on some day.</summary>
internal sealed class PowersFamily() : ColumnFamily("maoz-powers", "regional and global powers (Maoz)")
{
    private const string Table = "maoz_powers";
    private static readonly (string Name, string Prefix, string Label)[] Kinds = [("regpower", "reg", "regional power on some day of the year"), ("globpower", "glob", "global power on some day of the year")];

    public override IReadOnlyList<string> Needs => ["peacesciencer"];

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources) =>
        sources.Find("peacesciencer") is { } version && version[Table] is { } table
            ? Kinds.Select(k => new PanelColumnInfo(k.Name, Name, ColumnLevel.State, ColumnType.Integer, "yes = 1", k.Label) { Dataset = version.Dataset, Version = version.Version, Table = Table, Years = table.Shape.Years })
            : [];

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        var version = panel.Version(column.Dataset!);
        string prefix = Kinds.First(k => k.Name == column.Name).Prefix;
        var (begin, end) = (panel.Read(version, Table, prefix + "stdate"), panel.Read(version, Table, prefix + "enddate"));
        int[] codes = panel.Integers(version, Table, "ccode"), values = new int[panel.States.Count];
        var rows = new List<int>();
        for (int i = 0; i < codes.Length; i++)
        {
            if (begin.AbsenceAt(i) != Absence.Present)
                continue;
            for (int year = ((DateOnly)begin.At(i)!).Year; year <= ((DateOnly)end.At(i)!).Year; year++)
            {
                panel.Rows(ColumnRole.CowState, codes[i], year, rows);
                foreach (int row in rows)
                    values[row] = 1;
            }
        }
        return new(Series.Whole(values, Beyond.Of(panel, column.Years)));
    }
}
