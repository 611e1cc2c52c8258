using Entente.Domain.Data;

namespace Entente.Store.Tables;

/// <summary>A column of a table that is assembled from others: a series, and for each row the place in it where the cell stands.</summary>
/// <remarks>
/// A panel of two million pairs needs the capability of a state two million times and holds it sixteen thousand times.
/// A negative place is an empty cell: -1 minus the number of its <see cref="Absence"/>.
/// </remarks>
/// <param name="Series">Where the cells are.</param>
/// <param name="Places">The place of each row's cell; null when row and place are the same.</param>
public readonly record struct Pick(Series Series, int[]? Places)
{
    public Absence AbsenceAt(int row)
    {
        int place = Places is null ? row : Places[row];
        return place < 0 ? (Absence)(-1 - place) : Series.AbsenceAt(place);
    }

    public object? At(int row)
    {
        int place = Places is null ? row : Places[row];
        return place < 0 ? null : Series.At(place);
    }

    public double NumberAt(int row)
    {
        int place = Places is null ? row : Places[row];
        return place < 0 ? double.NaN : Series.NumberAt(place);
    }

    /// <summary>The place that stands for an empty cell.</summary>
    public static int Nowhere(Absence reason) => -1 - (int)reason;
}
