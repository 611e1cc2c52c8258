using Entente.Store.Tables;
using Entente.Store.Writing;

namespace Entente.Panels.Output;

/// <summary>A panel as tables of a scratch database: the rows, and beside them what is held once for each state and year; a query puts them together while the file is written.</summary>
internal static class PanelTables
{
    private const string RowsTable = "rows";

    // What has fewer cells than this is held once and joined; the rest is written out row by row.
    private const int MostJoined = 200_000;

    /// <summary>Fills a scratch database with the panel.</summary>
    /// <returns>The query that answers the panel's columns in its order, and the number of rows.</returns>
    public static (string Query, long Rows) Fill(Panel panel, Scratch scratch, Action<long>? progress, CancellationToken cancellation)
    {
        var roles = panel.Columns.Where(IsJoined).Select(c => c.Role).Distinct().ToList();
        var series = panel.Columns.Where(IsJoined).Select(c => c.Cells).Distinct().ToList();
        // Tables joined by place: one for each number of rows that the series have.
        var frames = series.Select(s => s.Count).Distinct().ToList();
        for (int f = 0; f < frames.Count; f++)
        {
            int rows = frames[f];
            scratch.Create($"frame{f}", series.Where(s => s.Count == rows).Select(s => (Name(series, s), s.Type)).Prepend(("place", ColumnType.Integer)));
            scratch.Append($"frame{f}", [new(Series.Whole([.. Enumerable.Range(0, rows)]), null), .. series.Where(s => s.Count == rows).Select(s => new Pick(s, null))], rows);
        }
        var written = panel.Columns.Where(c => !IsJoined(c)).ToList();
        scratch.Create(RowsTable, roles.Select((_, r) => ($"r{r}", ColumnType.Integer)).Concat(written.Select((c, i) => ($"w{i}", c.Type))));
        long count = 0;
        foreach (var block in panel.Blocks())
        {
            cancellation.ThrowIfCancellationRequested();
            var places = roles.Select(r => panel.Columns.First(c => IsJoined(c) && c.Role == r).In(block).Places ?? [.. Enumerable.Range(0, block.Count)]);
            scratch.Append(RowsTable, [.. places.Select(p => new Pick(Series.Whole(p), null)), .. written.Select(c => c.In(block))], block.Count);
            count += block.Count;
            progress?.Invoke(count);
        }
        var cells = panel.Columns.Select(c => (IsJoined(c) ? $"t{roles.IndexOf(c.Role)}x{frames.IndexOf(c.Cells.Count)}.{Name(series, c.Cells)}" : $"k.w{written.IndexOf(c)}") + $" AS \"{c.Name.Replace("\"", "\"\"")}\"");
        var joins = from r in Enumerable.Range(0, roles.Count)
                    from f in panel.Columns.Where(c => IsJoined(c) && c.Role == roles[r]).Select(c => frames.IndexOf(c.Cells.Count)).Distinct()
                    select $" LEFT JOIN frame{f} t{r}x{f} ON t{r}x{f}.place = k.r{r}";
        return ($"SELECT {string.Join(", ", cells)} FROM {RowsTable} k{string.Concat(joins)}", count);
    }

    private static bool IsJoined(PanelColumn column) => column.Info.Level == ColumnLevel.State && column.Cells.Count <= MostJoined;

    private static string Name(List<Series> series, Series one) => $"s{series.IndexOf(one)}";
}
