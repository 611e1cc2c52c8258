using Entente.Domain.Data;

namespace Entente.Store.Tables;

/// <summary>A series of one type: int (whole numbers and day numbers), long, double or string.</summary>
/// <param name="type">How the values are to be understood and stored.</param>
/// <param name="values">A value for every row; anything where the cell is empty.</param>
/// <param name="absences">A reason for every row, or null when no cell is empty.</param>
public sealed class Series<T>(ColumnType type, T[] values, Absence[]? absences) : Series(type, values.Length, absences)
    where T : notnull
{
    public T[] Values { get; } = values;

    public override object? At(int row) =>
        AbsenceAt(row) != Absence.Present ? null : Type == ColumnType.Day ? DateOnly.FromDayNumber((int)(object)Values[row]) : Values[row];

    public override double NumberAt(int row) => AbsenceAt(row) != Absence.Present ? double.NaN : Values switch
    {
        int[] whole => whole[row],
        long[] large => large[row],
        double[] real => real[row],
        _ => double.NaN,
    };
}
