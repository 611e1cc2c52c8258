using Entente.Store.Provenance;

namespace Entente.Store.Catalogue;

/// <summary>One version of a dataset in the store, with all that its users must know of it.</summary>
/// <param name="Dataset">The dataset's id: <c>cow-nmc</c>.</param>
/// <param name="Version">The producer's version: <c>6.0</c>.</param>
/// <param name="Title">Its full name.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="ImportedAt">When it was imported, in UTC.</param>
public sealed record DatasetVersion(string Dataset, string Version, string Title, string Publisher, DateTimeOffset ImportedAt)
{
    public required Licence Licence { get; init; }

    public required IReadOnlyList<Citation> Citations { get; init; }

    public required IReadOnlyList<StoredFile> Files { get; init; }

    public required IReadOnlyList<StoredTable> Tables { get; init; }

    /// <summary>What the import found worth telling: rows outside membership, a file that is not byte for byte the published one.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The first and last year of all its tables; null when none is about time.</summary>
    public (int First, int Last)? Years =>
        Tables.Select(t => t.Shape.Years).OfType<(int First, int Last)>().ToList() is { Count: > 0 } years ? (years.Min(y => y.First), years.Max(y => y.Last)) : null;

    /// <summary>The works to cite for some of its tables.</summary>
    public IReadOnlyList<Citation> CitationsOf(IEnumerable<string> tables)
    {
        var works = tables.Select(t => this[t]?.Shape.Works).ToList();
        return works.Count == 0 || works.Contains(null) ? Citations : [.. Citations.Where(c => works.Exists(w => w!.Contains(c.Key)))];
    }

    public StoredTable? this[string table] => Tables.FirstOrDefault(t => t.Name == table);
}
