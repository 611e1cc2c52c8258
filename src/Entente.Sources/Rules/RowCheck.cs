using Entente.Store.Tables;

namespace Entente.Sources.Rules;

/// <summary>Something that must hold in every row of a table.</summary>
/// <param name="Expectation">What is expected, as a clause: "the last year is not before the first".</param>
/// <param name="Column">The column to which an error points.</param>
/// <param name="Holds">Whether it holds in the row of that number.</param>
public sealed record RowCheck(string Expectation, string Column, Func<TableData, int, bool> Holds)
{
    /// <summary>One column is not below another, where both have values.</summary>
    public static RowCheck Ordered(string low, string high) => new($"'{low}' is at most '{high}'", high, (table, row) =>
        table[low].AbsenceAt(row) != Domain.Data.Absence.Present || table[high].AbsenceAt(row) != Domain.Data.Absence.Present || table[low].RealAt(row) <= table[high].RealAt(row));
}
