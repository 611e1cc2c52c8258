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
        return isCounted ? new(Gather(series, places.Places, isZeroWithoutCase: true)) : new(series, places);
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
            if (absence == Absence.Present)
                values[i] = series.Values[place];
            else
                (absences ??= new Absence[places.Length])[i] = absence;
        }
        return new(series.Type, values, absences);
    }
}
