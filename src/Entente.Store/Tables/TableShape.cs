namespace Entente.Store.Tables;

/// <summary>What a table holds: its columns, what a row is about, and what a row that is not there means.</summary>
/// <param name="Name">Its name within the dataset: <c>states</c>, <c>disputes</c>.</param>
/// <param name="Observation">What one row is about.</param>
/// <param name="Of">The same in words: "participant in a dispute".</param>
/// <param name="Columns">In the order of the file, then those derived.</param>
/// <param name="Key">The columns that together name a row; empty when the source has repeated rows.</param>
public sealed record TableShape(string Name, Observation Observation, string Of, IReadOnlyList<Column> Columns, IReadOnlyList<string> Key)
{
    /// <summary>Whether the source lists only cases with the relation, so that a missing row within its coverage means none (contiguity) rather than unknown.</summary>
    public bool ListsOnlyCases { get; init; }

    /// <summary>The first and last year for which the source speaks; null for tables outside time.</summary>
    public (int First, int Last)? Years { get; init; }

    /// <summary>The keys of the works that this table rests on, among those of its dataset; null when all of them do.</summary>
    public IReadOnlyList<string>? Works { get; init; }

    public Column? this[string name] => Columns.FirstOrDefault(c => c.Name == name);

    /// <summary>The columns that hold states, in order: one for a state, two for a dyad.</summary>
    public IEnumerable<Column> States => Columns.Where(c => c.Role is ColumnRole.CowState or ColumnRole.GwState);

    public Column? Year => Columns.FirstOrDefault(c => c.Role == ColumnRole.Year);
}
