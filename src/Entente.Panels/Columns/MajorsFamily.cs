using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Major powers by the list of the Correlates of War project: 1 in every year in which a state was one on some day.</summary>
internal sealed class MajorsFamily() : ColumnFamily("majors", "major powers (COW)")
{
    public override IReadOnlyList<string> Needs => ["cow-states"];

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        if (Version(sources) is { } version)
            yield return new("cowmaj", Name, ColumnLevel.State, ColumnType.Integer, "yes = 1", "major power on some day of the year")
            {
                Dataset = version.Dataset, Version = version.Version, Table = "majors", Years = version["majors"]!.Shape.Years,
            };
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        // The list of majors comes with the release of 2016 alone, so that a newer list of states does not hide it.
        var version = panel.Sources.Store.Find(column.Dataset!, column.Version)!;
        panel.Use(version);
        int[] codes = panel.Integers(version, "majors", "ccode"), first = panel.Integers(version, "majors", "styear"), last = panel.Integers(version, "majors", "endyear");
        int[] values = new int[panel.States.Count];
        var rows = new List<int>();
        for (int i = 0; i < codes.Length; i++)
            for (int year = first[i]; year <= last[i]; year++)
            {
                panel.Rows(ColumnRole.CowState, codes[i], year, rows);
                foreach (int row in rows)
                    values[row] = 1;
            }
        return new(Series.Whole(values, Beyond.Of(panel, column.Years)));
    }

    private static Entente.Store.Catalogue.DatasetVersion? Version(PanelSources sources) =>
        sources.Find("cow-states") is { } chosen && chosen["majors"] is not null ? chosen : sources.Store.Versions.LastOrDefault(v => v.Dataset == "cow-states" && v["majors"] is not null);
}
