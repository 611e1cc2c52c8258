using Entente.Domain.Data;

namespace Entente.Store.Tables;

/// <summary>The cells of one column in memory, in the order of its rows, ready to be read at any place.</summary>
/// <remarks>Reading a cell costs one array access. A series is never changed after it was made.</remarks>
public abstract class Series
{
    private protected Series(ColumnType type, int count, Absence[]? absences)
    {
        if (absences is not null && absences.Length != count)
            throw new ArgumentException($"There are {count} values and {absences.Length} reasons.", nameof(absences));
        (Type, Count, Absences) = (type, count, absences);
    }

    public ColumnType Type { get; }

    public int Count { get; }

    /// <summary>Why each cell is empty (<see cref="Absence.Present"/> where it is not); null when no cell is.</summary>
    public Absence[]? Absences { get; }

    public Absence AbsenceAt(int row) => Absences is null ? Absence.Present : Absences[row];

    /// <summary>The value as an object: int, long, double, string or day; null when the cell is empty.</summary>
    public abstract object? At(int row);

    /// <summary>The value as a number, for columns that hold numbers; not a number when the cell is empty.</summary>
    public abstract double NumberAt(int row);

    public static Series<int> Whole(int[] values, Absence[]? absences = null) => new(ColumnType.Integer, values, absences);

    public static Series<long> Long(long[] values, Absence[]? absences = null) => new(ColumnType.Long, values, absences);

    public static Series<double> Real(double[] values, Absence[]? absences = null) => new(ColumnType.Real, values, absences);

    public static Series<string> Text(string[] values, Absence[]? absences = null) => new(ColumnType.Text, values, absences);

    /// <summary>Days, each as its day number.</summary>
    public static Series<int> Days(int[] values, Absence[]? absences = null) => new(ColumnType.Day, values, absences);
}
