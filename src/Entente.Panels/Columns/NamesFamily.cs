using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>What a state is called, whether it is a microstate, and in which region it lies.</summary>
internal sealed class NamesFamily() : ColumnFamily("names", "names of states, microstates, regions")
{
    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources) =>
    [
        new("name", Name, ColumnLevel.State, ColumnType.Text, "text", "name in the list of states that the panel follows"),
        new("microstate", Name, ColumnLevel.State, ColumnType.Integer, "yes = 1", "microstate, where the list of states tells"),
        new("region", Name, ColumnLevel.State, ColumnType.Text, "text", "region by the first digits of the state's number: americas, europe, africa, middle-east, asia, oceania"),
    ];

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel) => new(column.Name switch
    {
        "name" => Series.Text(panel.States.Names),
        "microstate" => Series.Whole(panel.States.IsMicrostate),
        _ => Series.Text([.. panel.States.Codes.Select(Region.Of)]),
    });
}
