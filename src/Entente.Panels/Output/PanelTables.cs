using Entente.Panels.Rows;
using Entente.Store.Tables;
using Entente.Store.Writing;

namespace Entente.Panels.Output;

/// <summary>A panel as a query of a scratch database, in the order of its rows.</summary>
/// <remarks>Cells are picked by functions from where they lie. A panel of one block needs no more than a table of row numbers; of one made in blocks the table holds the places of its states and what stands in no series of states.</remarks>
internal static class PanelTables
{
    private const string RowsTable = "rows";

    // What has fewer cells than this is picked by place; the rest of a panel made in blocks is written out row by row.
    private const int MostPicked = 200_000;

    /// <summary>Fills a scratch database with what the query needs.</summary>
    /// <returns>The query that answers the panel's columns in its order, and the number of rows.</returns>
    public static (string Query, long Rows) Fill(Panel panel, Scratch scratch, Action<long>? progress, CancellationToken cancellation) =>
        panel.IsStreamed ? Streamed(panel, scratch, progress, cancellation) : OfBlock(panel, panel.Blocks().Single(), scratch, progress, cancellation);

    private static (string Query, long Rows) OfBlock(Panel panel, Block block, Scratch scratch, Action<long>? progress, CancellationToken cancellation)
    {
        scratch.Create(RowsTable, [("row", ColumnType.Integer)]);
        scratch.Append(RowsTable, [Numbers(block.Count)], block.Count);
        for (int c = 0; c < panel.Columns.Count; c++)
        {
            cancellation.ThrowIfCancellationRequested();
            scratch.Function($"c{c}", panel.Columns[c].In(block));
        }
        progress?.Invoke(block.Count);
        return (Query(panel, (_, c) => $"c{c}(row)"), block.Count);
    }

    private static (string Query, long Rows) Streamed(Panel panel, Scratch scratch, Action<long>? progress, CancellationToken cancellation)
    {
        var roles = panel.Columns.Where(IsPicked).Select(c => c.Role).Distinct().ToList();
        var series = panel.Columns.Where(IsPicked).Select(c => c.Cells).Distinct().ToList();
        for (int s = 0; s < series.Count; s++)
            scratch.Function($"s{s}", new(series[s], null));
        var written = panel.Columns.Where(c => !IsPicked(c)).ToList();
        scratch.Create(RowsTable, roles.Select((_, r) => ($"r{r}", ColumnType.Integer)).Concat(written.Select((c, i) => ($"w{i}", c.Type))));
        long count = 0;
        foreach (var block in panel.Blocks())
        {
            cancellation.ThrowIfCancellationRequested();
            var places = roles.Select(r => panel.Columns.First(c => IsPicked(c) && c.Role == r).In(block).Places is { } p ? new Pick(Series.Whole(p), null) : Numbers(block.Count));
            scratch.Append(RowsTable, [.. places, .. written.Select(c => c.In(block))], block.Count);
            count += block.Count;
            progress?.Invoke(count);
        }
        return (Query(panel, (c, _) => IsPicked(c) ? $"s{series.IndexOf(c.Cells)}(r{roles.IndexOf(c.Role)})" : $"w{written.IndexOf(c)}"), count);
    }

    private static string Query(Panel panel, Func<PanelColumn, int, string> cell) =>
        $"SELECT {string.Join(", ", panel.Columns.Select((c, i) => $"{cell(c, i)} AS \"{c.Name.Replace("\"", "\"\"")}\""))} FROM {RowsTable}";

    private static Pick Numbers(int count) => new(Series.Whole([.. Enumerable.Range(0, count)]), null);

    private static bool IsPicked(PanelColumn column) => column.Info.Level == ColumnLevel.State && column.Cells.Count <= MostPicked;
}
