using Entente.Panels.Rows;
using Entente.Store.Catalogue;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>A family whose columns stand in tables by state or pair and year: nothing but a name for them.</summary>
/// <param name="name">The family's name.</param>
/// <param name="title">What it is about.</param>
/// <param name="parts">Dataset, table and columns; no columns named means all that are values. The first part that the store has and that the state system fits counts for a column's name.</param>
internal sealed class TableFamily(string name, string title, params (string Dataset, string Table, string[] Columns)[] parts) : ColumnFamily(name, title)
{
    /// <summary>Whether peacesciencer writes 0 wherever the table has no row: a recipe like that package does the same.</summary>
    public bool HasZerosInPackage { get; init; }

    public override IReadOnlyList<string> Needs => [.. parts.Select(p => p.Dataset).Distinct(StringComparer.Ordinal)];

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        var seen = new HashSet<(string, ColumnLevel)>();
        foreach (var (dataset, table, columns) in parts)
        {
            if (sources.Find(dataset) is not { } version || version[table] is not { } stored || LevelOf(stored.Shape) is not { } level || !Fits(sources, stored.Shape, level))
                continue;
            foreach (var column in stored.Shape.Columns.Where(c => columns.Length == 0 ? c.Role == ColumnRole.Value || c.Role == ColumnRole.Id : columns.Contains(c.Name)).OrderBy(c => columns.Length == 0 ? 0 : Array.IndexOf(columns, c.Name)))
                if (seen.Add((column.Name, level)))
                    yield return Describe(Name, version, stored.Shape, column, level);
        }
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        var cells = TableCells.Of(panel, column.Level, panel.Version(column.Dataset!), column.Table!, column.Name);
        // An empty cell holds 0 beneath its reason.
        return HasZerosInPackage && panel.Recipe.IsLikePeacesciencer && cells.Cells is Series<int> whole ? new(Series.Whole(whole.Values)) : cells;
    }

    /// <summary>The level of a table's rows; null when they are about neither states nor pairs by year.</summary>
    internal static ColumnLevel? LevelOf(TableShape shape) => shape.Observation switch
    {
        Observation.StateYear when shape.Year is not null && shape.States.Any() => ColumnLevel.State,
        Observation.DyadYear or Observation.DirectedDyadYear when shape.Year is not null && shape.States.Count() >= 2 => ColumnLevel.Dyad,
        Observation.Dyad when shape.States.Count() >= 2 => ColumnLevel.Dyad,
        // A table with one row for a state tells the same of all its years.
        Observation.Other when shape.Year is null && shape.Years is null && shape.Key is [var key] && shape[key]?.Role is ColumnRole.CowState or ColumnRole.GwState => ColumnLevel.State,
        _ => null,
    };

    internal static PanelColumnInfo Describe(string family, DatasetVersion version, TableShape shape, Column column, ColumnLevel level) =>
        new(column.Name, family, level, column.Type, column.Unit, column.Label)
        {
            Dataset = version.Dataset, Version = version.Version, Table = shape.Name, Years = shape.Years, IsDirected = shape.Observation == Observation.DirectedDyadYear,
        };

    // A table that has numbers of one system alone serves the other by way of the states; but where there is a table of the same level for each system, each has its own.
    private bool Fits(PanelSources sources, TableShape shape, ColumnLevel level) =>
        IsOwn(shape, sources.System) || !parts.Any(p => sources.Find(p.Dataset)?[p.Table]?.Shape is { } other && LevelOf(other) == level && IsOwn(other, sources.System));

    private static bool IsOwn(TableShape shape, StateSystem system) =>
        Placing.StatesOf(shape, system)[0].Role == (system == StateSystem.Cow ? ColumnRole.CowState : ColumnRole.GwState);
}
