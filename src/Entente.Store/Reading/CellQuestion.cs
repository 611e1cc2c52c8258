namespace Entente.Store.Reading;

/// <summary>What is asked of a table: a column, for one state or a pair, in a year.</summary>
/// <param name="Column">The column.</param>
/// <param name="States">One state number for tables of states, two for tables of pairs, in the table's own code system.</param>
/// <param name="Year">The year.</param>
public sealed record CellQuestion(string Column, IReadOnlyList<int> States, int Year);
