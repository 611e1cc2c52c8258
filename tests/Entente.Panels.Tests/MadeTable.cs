using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Panels.Tests;

/// <summary>A small table for tests, its columns in a line: <c>ccode=cow year=year cinc=real name=text</c>.</summary>
internal static class MadeTable
{
    /// <param name="name">The table's name.</param>
    /// <param name="observation">What a row is about.</param>
    /// <param name="columns">Names with kinds: cow, gw, year, id, whole, flag, long, real, text, day.</param>
    /// <param name="rows">Cells; an <see cref="Absence"/> is an empty cell.</param>
    /// <param name="years">The years of which it speaks.</param>
    /// <param name="listsOnlyCases">Whether a row that is not there means none.</param>
    public static TableData Of(string name, Observation observation, string columns, IEnumerable<object[]> rows, (int, int)? years = null, bool listsOnlyCases = false)
    {
        var shape = new TableShape(name, observation, name, [.. columns.Split(' ').Select(c => Column(c.Split('=')))], observation == Observation.Other && columns.StartsWith("ccode=", StringComparison.Ordinal) ? ["ccode"] : []) { Years = years, ListsOnlyCases = listsOnlyCases };
        var table = new TableData(shape);
        foreach (object[] row in rows)
            for (int c = 0; c < row.Length; c++)
                Add(table.Columns[c], row[c]);
        return table;
    }

    private static Column Column(string[] parts)
    {
        var (type, role, unit) = parts[1] switch
        {
            "cow" => (ColumnType.Integer, ColumnRole.CowState, "COW number"),
            "gw" => (ColumnType.Integer, ColumnRole.GwState, "GW number"),
            "year" => (ColumnType.Integer, ColumnRole.Year, "year"),
            "id" => (ColumnType.Integer, ColumnRole.Id, "id"),
            "flag" => (ColumnType.Integer, ColumnRole.Value, "yes = 1"),
            "long" => (ColumnType.Long, ColumnRole.Value, "number"),
            "real" => (ColumnType.Real, ColumnRole.Value, "number"),
            "text" => (ColumnType.Text, ColumnRole.Value, "text"),
            "day" => (ColumnType.Day, ColumnRole.Value, "day"),
            _ => (ColumnType.Integer, ColumnRole.Value, "number"),
        };
        return new(parts[0], type, unit, $"{parts[0]}, made for tests") { Role = role, HasReasons = role == ColumnRole.Value };
    }

    private static void Add(ColumnData column, object cell)
    {
        switch (cell)
        {
            case Absence reason: column.AddAbsent(reason); break;
            case string text: column.Add(text); break;
            case double number: column.Add(number); break;
            case int whole when column.Column.Type == ColumnType.Real: column.Add((double)whole); break;
            case int whole: column.Add((long)whole); break;
            case DateOnly day: column.Add(day); break;
            default: throw new ArgumentException($"A cell of {cell.GetType()} is not known.", nameof(cell));
        }
    }
}
