using Entente.Domain.Data;
using Entente.Store.Catalogue;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Makes a column's cells from a column of a stored table, at the level of states or of pairs.</summary>
internal static class TableCells
{
    public static LevelColumn Of(PanelContext panel, ColumnLevel level, DatasetVersion version, string table, string column)
    {
        var shape = version[table]!.Shape;
        var series = panel.Read(version, table, column);
        bool isCounted = shape.ListsOnlyCases && IsFlag(shape[column]!);
        if (level == ColumnLevel.State)
            return new(Gather(series, panel.StatePlaces(version, table).Places, isCounted));
        var places = panel.DyadPlaces(version, table);
        if (places.IsReversed is { } isReversed && isReversed.Contains(true) && Twin(shape, column) is { } twin)
            return new(Turned(series, panel.Read(version, table, twin), places.Places, isReversed));
        return isCounted ? new(Gather(series, places.Places, isZeroWithoutCase: true)) : new(series, places);
    }

    /// <summary>The column that tells of the second state what this one tells of the first, or the other way round: <c>flow2</c> for <c>flow1</c>, where the states are <c>ccode1</c> and <c>ccode2</c>.</summary>
    private static string? Twin(TableShape shape, string column)
    {
        if (shape.States.Take(2).Select(s => s.Name).ToArray() is not [var first, var second])
            return null;
        string? twin = column[^1] == first[^1] ? column[..^1] + second[^1] : column[^1] == second[^1] ? column[..^1] + first[^1] : null;
        return twin is not null && shape[twin] is { Role: ColumnRole.Value } other && other.Type == shape[column]!.Type ? twin : null;
    }

    // A pair that the table has the other way round takes the twin's cell.
    private static Series Turned(Series series, Series twin, int[] places, bool[] isReversed)
    {
        int[] upright = [.. places.Select((p, i) => isReversed[i] && p >= 0 ? Pick.Nowhere(Absence.Present) : p)], turned = [.. places.Select((p, i) => isReversed[i] && p >= 0 ? p : Pick.Nowhere(Absence.Present))];
        return (Gather(series, upright, false), Gather(twin, turned, false)) switch
        {
            (Series<int> a, Series<int> b) => Joined(a, b),
            (Series<long> a, Series<long> b) => Joined(a, b),
            (Series<double> a, Series<double> b) => Joined(a, b),
            (Series<string> a, Series<string> b) => Joined(a, b),
            _ => throw new InvalidOperationException($"A series of {series.Type} is not known."),
        };

        Series<T> Joined<T>(Series<T> a, Series<T> b)
            where T : notnull
        {
            for (int i = 0; i < isReversed.Length; i++)
                if (isReversed[i] && places[i] >= 0)
                    a.Values[i] = b.Values[i];
            return new(a.Type, a.Values, a.Absences is null && b.Absences is null ? null : [.. Enumerable.Range(0, places.Length).Select(i => isReversed[i] && places[i] >= 0 ? b.AbsenceAt(i) : a.AbsenceAt(i))]);
        }
    }

    /// <summary>Whether no case means 0: in a table that lists nothing but cases a flag is then down, and everything else does not arise.</summary>
    public static bool IsFlag(Column column) => column.Unit == "yes = 1" && column.Type is ColumnType.Integer;

    /// <summary>Moves cells to their places.</summary>
    public static Series Gather(Series series, int[] places, bool isZeroWithoutCase) => series switch
    {
        Series<int> s => Gather(s, places, isZeroWithoutCase),
        Series<long> s => Gather(s, places, isZeroWithoutCase),
        Series<double> s => Gather(s, places, isZeroWithoutCase),
        Series<string> s => Gather(s, places, isZeroWithoutCase),
        _ => throw new InvalidOperationException($"A series of {series.Type} is not known."),
    };

    private static Series<T> Gather<T>(Series<T> series, int[] places, bool isZeroWithoutCase)
        where T : notnull
    {
        int none = isZeroWithoutCase ? Pick.Nowhere(Absence.NotApplicable) : int.MinValue;
        var values = new T[places.Length];
        Absence[]? absences = null;
        for (int i = 0; i < places.Length; i++)
        {
            int place = places[i];
            if (place == none)
                continue;
            var absence = place < 0 ? (Absence)(-1 - place) : series.AbsenceAt(place);
            if (absence == Absence.Present && place >= 0)
                values[i] = series.Values[place];
            else if (absence != Absence.Present)
                (absences ??= new Absence[places.Length])[i] = absence;
        }
        return new(series.Type, values, absences);
    }
}
