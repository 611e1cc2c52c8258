using DuckDB.NET.Native;
using Entente.Store.Tables;

namespace Entente.Store.Writing;

/// <summary>Puts the cells of a series into a vector of DuckDB.</summary>
internal static unsafe class VectorCells
{
    private static readonly int UnixEpoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <param name="series">The cells.</param>
    /// <param name="places">The place of each cell; negative where it is empty.</param>
    /// <param name="vector">The vector, as long as the places.</param>
    public static void Fill(Series series, ReadOnlySpan<int> places, nint vector)
    {
        void* cells = NativeMethods.Vectors.DuckDBVectorGetData(vector);
        switch (series)
        {
            case Series<int> s: Take(s.Values, places, new Span<int>(cells, places.Length)); Shift(s.Type, new Span<int>(cells, places.Length)); break;
            case Series<long> s: Take(s.Values, places, new Span<long>(cells, places.Length)); break;
            case Series<double> s: Take(s.Values, places, new Span<double>(cells, places.Length)); break;
            case Series<string> s: Texts(s.Values, places, vector); break;
        }
        MarkEmpty(series, places, vector);
    }

    private static void Take<T>(T[] values, ReadOnlySpan<int> places, Span<T> to)
    {
        for (int i = 0; i < to.Length; i++)
            to[i] = places[i] < 0 ? default! : values[places[i]];
    }

    private static void Shift(ColumnType type, Span<int> days)
    {
        if (type == ColumnType.Day)
            foreach (ref int day in days)
                day -= UnixEpoch;
    }

    private static void Texts(string[] values, ReadOnlySpan<int> places, nint vector)
    {
        for (int i = 0; i < places.Length; i++)
            NativeMethods.Vectors.DuckDBVectorAssignStringElement(vector, (ulong)i, places[i] < 0 ? "" : values[places[i]] ?? "");
    }

    private static void MarkEmpty(Series series, ReadOnlySpan<int> places, nint vector)
    {
        if (series.Absences is null && !places.ContainsAnyInRange(int.MinValue, -1))
            return;
        NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(vector);
        ulong* validity = NativeMethods.Vectors.DuckDBVectorGetValidity(vector);
        new Span<ulong>(validity, (places.Length + 63) / 64).Fill(ulong.MaxValue);
        for (int i = 0; i < places.Length; i++)
            if (places[i] < 0 || series.AbsenceAt(places[i]) != Domain.Data.Absence.Present)
                validity[i >> 6] &= ~(1UL << (i & 63));
    }
}
