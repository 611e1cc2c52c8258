using Entente.Store.Tables;

namespace Entente.Sources.Rules;

/// <summary>A table of a release: in which file it comes, how it is read, and what must hold of it.</summary>
/// <param name="Name">Its name in the store: <c>states</c>, <c>disputes</c>.</param>
/// <param name="Observation">What one row is about.</param>
/// <param name="Of">The same in words: "participant in a dispute".</param>
public sealed record TableRule(string Name, Observation Observation, string Of)
{
    /// <summary>The files that hold it; any one will do.</summary>
    public required IReadOnlyList<FileRule> Files { get; init; }

    /// <summary>The columns in the order of the file.</summary>
    public required IReadOnlyList<ColumnRule> Columns { get; init; }

    /// <summary>
    /// Whether columns beyond these are taken as the file has them: with its own label where there is one, as whole numbers, fractions,
    /// days or text as it stores them. For wide files of research that describe themselves (Stata).
    /// </summary>
    public bool TakesOthers { get; init; }

    /// <summary>How many rows the release has; null only where the published file could not be had to count them.</summary>
    public required int? Rows { get; init; }

    /// <summary>The columns that together name a row; empty where the release repeats rows.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    public IReadOnlyList<Derived> Derived { get; init; } = [];

    public IReadOnlyList<RowCheck> Checks { get; init; } = [];

    /// <summary>Whether a missing row within coverage means none rather than unknown.</summary>
    public bool ListsOnlyCases { get; init; }

    /// <summary>The keys of the works that this table rests on, among those of its dataset; null when all of them do.</summary>
    public IReadOnlyList<string>? Works { get; init; }

    /// <summary>The first and last year of which the source speaks, where the rows alone do not tell (a list of cases ends later than its last case).</summary>
    public (int First, int Last)? Years { get; init; }

    /// <summary>How many rows of the release name a state in a year in which it was no member of the state system.</summary>
    public int OutsideMembership { get; init; }

    internal TableShape Shape((int First, int Last)? years) => new(Name, Observation, Of, [.. Columns.Select(c => c.Column), .. Derived.Select(d => d.Column)], Key)
    {
        ListsOnlyCases = ListsOnlyCases, Years = Years ?? years, Works = Works,
    };
}
