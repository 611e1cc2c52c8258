using Entente.Store.Tables;

namespace Entente.Sources.Rules;

/// <summary>A column that is computed from others when a table is read.</summary>
/// <param name="Column">The column it becomes.</param>
/// <param name="Fill">Adds one cell to the column, from the row of that number.</param>
public sealed record Derived(Column Column, Action<TableData, int, ColumnData> Fill)
{
    /// <summary>A date in EDTF level 1 from three columns; as precise as they are.</summary>
    public static Derived Edtf(string name, string label, string year, string month, string day) => new(
        Date(name, label),
        (table, row, to) => AddDate(to, table[year].AbsenceAt(row), Part(table, row, year), Part(table, row, month), Part(table, row, day)));

    /// <summary>A date in EDTF level 1 from one number written as yyyymm or yyyymmdd.</summary>
    public static Derived EdtfOfNumber(string name, string label, string number, bool hasDay) => new(
        Date(name, label),
        (table, row, to) =>
        {
            int? n = Part(table, row, number);
            if (n is { } whole)
                AddDate(to, Domain.Data.Absence.Present, hasDay ? whole / 10000 : whole / 100, hasDay ? whole / 100 % 100 : whole % 100, hasDay ? whole % 100 : null);
            else
                to.AddAbsent(table[number].AbsenceAt(row));
        });

    /// <summary>A COW number out of one that puts two together: 200713 is 200 and 713, 2020 is 2 and 20.</summary>
    public static Derived CowOfDyad(string name, string label, string dyad, bool isFirst) => new(
        new(name, ColumnType.Integer, "COW number", label) { Role = ColumnRole.CowState },
        (table, row, to) =>
        {
            if (Part(table, row, dyad) is { } both)
                to.Add(isFirst ? both / 1000 : both % 1000);
            else
                to.AddAbsent(table[dyad].AbsenceAt(row));
        });

    private static int? Part(TableData table, int row, string column) =>
        table[column] is var cells && cells.AbsenceAt(row) == Domain.Data.Absence.Present ? (int)cells.WholeAt(row) : null;

    // A date that is not there is absent for the reason for which its year is: not known, or no such day.
    private static Column Date(string name, string label) => new(name, ColumnType.Text, "EDTF date", label) { HasReasons = true };

    private static void AddDate(ColumnData to, Domain.Data.Absence reason, int? year, int? month, int? day)
    {
        if (year is not { } y || y <= 0)
            to.AddAbsent(reason is Domain.Data.Absence.Present ? Domain.Data.Absence.NotCoded : reason);
        else if (month is not (>= 1 and <= 12) || day is { } d && month is { } m && d > DateTime.DaysInMonth(y, m))
            to.Add(month is >= 1 and <= 12 ? $"{y:D4}-{month:D2}" : $"{y:D4}");
        else
            to.Add(day is >= 1 ? $"{y:D4}-{month:D2}-{day:D2}" : $"{y:D4}-{month:D2}");
    }
}
