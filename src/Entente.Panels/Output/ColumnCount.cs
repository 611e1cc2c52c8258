using System.Numerics;
using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Panels.Output;

/// <summary>Counts the cells of one column: over rows, or over its series with a weight for each place.</summary>
internal sealed class ColumnCount(PanelColumn column)
{
    /// <summary>How many reasons there are, a value that is there among them.</summary>
    public const int Reasons = (int)Absence.BeyondCoverage + 1;

    private readonly long[] _counts = new long[Reasons];
    private readonly long[] _byYear = new long[YearSpan.Length];
    private double _least = double.PositiveInfinity;
    private double _most = double.NegativeInfinity;

    public PanelColumn Column { get; } = column;

    /// <param name="weights">How many rows lead to each place of the series.</param>
    /// <param name="nowhere">How many rows lead to none, by reason.</param>
    /// <param name="years">The year of each place.</param>
    public void AddWeighed(long[] weights, long[] nowhere, int[] years)
    {
        for (int reason = 0; reason < Reasons; reason++)
            _counts[reason] += nowhere[reason];
        var series = Column.Cells;
        for (int place = 0; place < weights.Length; place++)
        {
            if (weights[place] == 0)
                continue;
            var absence = series.AbsenceAt(place);
            _counts[(int)absence] += weights[place];
            if (absence != Absence.Present)
                continue;
            _byYear[years[place] - YearSpan.First] += weights[place];
            if (series.Type != ColumnType.Text)
                Stretch(series.NumberAt(place));
        }
    }

    /// <param name="pick">The cells.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="years">The year of each row, from <see cref="YearSpan"/>; null where rows have none.</param>
    /// <param name="byYear">How many rows each year has.</param>
    public void AddRows(Pick pick, int rows, short[]? years, long[]? byYear)
    {
        switch (pick.Series)
        {
            case Series<int> s: Add(s.Values, pick, rows, years, byYear); break;
            case Series<long> s: Add(s.Values, pick, rows, years, byYear); break;
            case Series<double> s: Add(s.Values, pick, rows, years, byYear); break;
            default: AddCells(pick, rows, years); break;
        }
    }

    /// <param name="first">The first year of the panel's rows, from <see cref="YearSpan"/>; negative where they have none.</param>
    /// <param name="last">The last.</param>
    public ColumnSummary Done(int first, int last)
    {
        int from = Array.FindIndex(_byYear, n => n > 0), to = Array.FindLastIndex(_byYear, n => n > 0);
        return new(Column, _counts, _least > _most ? null : _least, _least > _most ? null : _most, from < 0 ? null : (from + YearSpan.First, to + YearSpan.First), first < 0 ? [] : _byYear[first..(last + 1)]);
    }

    private void Add<T>(T[] values, Pick pick, int rows, short[]? years, long[]? byYear)
        where T : struct, INumber<T>
    {
        if (pick.Places is not null || pick.Series.Absences is not null)
        {
            AddNumbers(values, pick, rows, years);
            return;
        }
        // Every row has a value: years are known already, and only the ends are looked for.
        _counts[(int)Absence.Present] += rows;
        for (int y = 0; y < byYear?.Length; y++)
            _byYear[y] += byYear[y];
        if (rows == 0)
            return;
        Stretch(double.CreateChecked(values.Min()));
        Stretch(double.CreateChecked(values.Max()));
    }

    private void AddNumbers<T>(T[] values, Pick pick, int rows, short[]? years)
        where T : struct, INumber<T>
    {
        var absences = pick.Series.Absences;
        T least = default, most = default;
        bool isFirst = true;
        for (int i = 0; i < rows; i++)
        {
            int place = pick.Places is null ? i : pick.Places[i];
            int absence = place < 0 ? -1 - place : absences is null ? 0 : (int)absences[place];
            _counts[absence]++;
            if (absence != 0)
                continue;
            if (years is not null)
                _byYear[years[i]]++;
            var value = values[place];
            if (isFirst)
                (least, most, isFirst) = (value, value, false);
            else if (value < least)
                least = value;
            else if (value > most)
                most = value;
        }
        if (isFirst)
            return;
        Stretch(double.CreateChecked(least));
        Stretch(double.CreateChecked(most));
    }

    private void AddCells(Pick pick, int rows, short[]? years)
    {
        for (int i = 0; i < rows; i++)
        {
            var absence = pick.AbsenceAt(i);
            _counts[(int)absence]++;
            if (absence == Absence.Present && years is not null)
                _byYear[years[i]]++;
        }
    }

    private void Stretch(double value)
    {
        _least = Math.Min(_least, value);
        _most = Math.Max(_most, value);
    }
}
