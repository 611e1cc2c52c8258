using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Everything else that the store holds by state or pair and year: one family for each dataset.</summary>
internal sealed class AutomaticFamily(string dataset) : ColumnFamily(dataset, $"all columns of {dataset} by state or pair and year")
{
    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        if (sources.Find(Name) is not { } version)
            yield break;
        foreach (var table in version.Tables)
            if (TableFamily.LevelOf(table.Shape) is { } level)
                foreach (var column in table.Shape.Columns.Where(c => c.Role is ColumnRole.Value or ColumnRole.Id))
                    yield return TableFamily.Describe(Name, version, table.Shape, column, level);
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel) =>
        TableCells.Of(panel, column.Level, panel.Version(Name), column.Table!, column.Name);
}
