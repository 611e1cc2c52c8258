using Entente.Panels.Rows;
using Entente.Store.Tables;

namespace Entente.Panels.Output;

/// <summary>Counts the cells of a panel, block by block.</summary>
internal sealed class SummaryCount
{
    private readonly Panel _panel;
    private readonly PanelColumn? _year;
    private readonly ColumnCount[] _columns;
    private readonly Dictionary<(ColumnLevel, int), (long[] Places, long[] Nowhere)> _weights = [];
    private readonly long[] _rowsByYear = new long[YearSpan.Length];
    private long _rows;

    public SummaryCount(Panel panel)
    {
        _panel = panel;
        _year = panel.Columns.Take(panel.Keys).FirstOrDefault(k => k.Name == "year");
        _columns = [.. panel.Columns.Select(c => new ColumnCount(c))];
    }

    public void Add(Block block, CancellationToken cancellation)
    {
        _rows += block.Count;
        short[]? years = _year is null ? null : YearsOf(_year.In(block), block.Count);
        long[]? byYear = years is null ? null : ByYear(years);
        var weighed = new HashSet<(ColumnLevel, int)>();
        foreach (var column in _columns)
        {
            cancellation.ThrowIfCancellationRequested();
            var pick = column.Column.In(block);
            if (!IsWeighed(column.Column, pick))
                column.AddRows(pick, block.Count, years, byYear);
            else if (weighed.Add((column.Column.Info.Level, column.Column.Side)))
                Weigh(pick.Places!, Weights(column.Column));
        }
    }

    public PanelSummary Done()
    {
        foreach (var column in _columns)
            if (_weights.TryGetValue((column.Column.Info.Level, column.Column.Side), out var weights) && column.Column.Cells.Count == weights.Places.Length)
                column.AddWeighed(weights.Places, weights.Nowhere, _panel.YearsOfStates);
        int first = Array.FindIndex(_rowsByYear, n => n > 0), last = Array.FindLastIndex(_rowsByYear, n => n > 0);
        (int First, int Last)? years = first < 0 ? null : (first + YearSpan.First, last + YearSpan.First);
        return new(_rows, years, first < 0 ? [] : _rowsByYear[first..(last + 1)], [.. _columns.Select(c => c.Done(first, last))]);
    }

    // Places of a row of states lead to a state and year, so that cells need not be looked at row by row.
    private bool IsWeighed(PanelColumn column, Pick pick) =>
        column.Info.Level == ColumnLevel.State && pick.Places is not null && column.Cells.Count == _panel.YearsOfStates.Length;

    private (long[] Places, long[] Nowhere) Weights(PanelColumn column)
    {
        if (!_weights.TryGetValue((column.Info.Level, column.Side), out var weights))
            _weights[(column.Info.Level, column.Side)] = weights = (new long[_panel.YearsOfStates.Length], new long[ColumnCount.Reasons]);
        return weights;
    }

    private static void Weigh(int[] places, (long[] Places, long[] Nowhere) weights)
    {
        foreach (int place in places)
            if (place >= 0)
                weights.Places[place]++;
            else
                weights.Nowhere[-1 - place]++;
    }

    private long[] ByYear(short[] years)
    {
        long[] rows = new long[YearSpan.Length];
        foreach (short year in years)
            rows[year]++;
        for (int y = 0; y < rows.Length; y++)
            _rowsByYear[y] += rows[y];
        return rows;
    }

    private static short[] YearsOf(Pick pick, int count)
    {
        int[] values = ((Series<int>)pick.Series).Values;
        short[] years = new short[count];
        for (int i = 0; i < count; i++)
            years[i] = (short)(values[pick.Places is null ? i : pick.Places[i]] - YearSpan.First);
        return years;
    }
}
