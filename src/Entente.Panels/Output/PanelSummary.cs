namespace Entente.Panels.Output;

/// <summary>What a panel holds: its rows by year, and of every column how many cells have a value, why the others have none, and between what values they lie.</summary>
/// <param name="Rows">How many rows.</param>
/// <param name="Years">The first and last year of the rows; null where they have none (alliances) or there are no rows.</param>
/// <param name="RowsByYear">How many rows each of these years has.</param>
/// <param name="Columns">In the panel's order.</param>
public sealed record PanelSummary(long Rows, (int First, int Last)? Years, IReadOnlyList<long> RowsByYear, IReadOnlyList<ColumnSummary> Columns)
{
    /// <summary>Counts the cells of a panel.</summary>
    /// <remarks>What is known of a state in a year is looked at once, and weighed by how many rows show it. A panel made in blocks is made once more for this.</remarks>
    public static PanelSummary Of(Panel panel, CancellationToken cancellation = default)
    {
        var count = new SummaryCount(panel);
        foreach (var block in panel.Blocks())
            count.Add(block, cancellation);
        return count.Done();
    }

    /// <summary>The share of the rows of a run of years in which a column has a value, 0 to 1; not a number where there are no rows.</summary>
    public double Share(ColumnSummary column, int firstYear, int lastYear)
    {
        long rows = 0, present = 0;
        if (Years is { } years)
            for (int year = Math.Max(firstYear, years.First); year <= Math.Min(lastYear, years.Last); year++)
            {
                rows += RowsByYear[year - years.First];
                present += column.ByYear[year - years.First];
            }
        return rows == 0 ? double.NaN : (double)present / rows;
    }
}
