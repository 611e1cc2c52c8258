using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>What a state is called, whether it is a microstate, and in which region it lies.</summary>
/// <remarks>Where the list of states does not tell microstates, Gleditsch and Ward's flag in isard does, by the state itself.</remarks>
internal sealed class NamesFamily() : ColumnFamily("names", "names of states, microstates, regions")
{
    private const string Dataset = "isard";
    private const string Table = "gw_system";

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources) =>
    [
        new("name", Name, ColumnLevel.State, ColumnType.Text, "text", "name in the list of states that the panel follows"),
        new("microstate", Name, ColumnLevel.State, ColumnType.Integer, "yes = 1", "microstate by the list of states, or else by Gleditsch and Ward"),
        new("region", Name, ColumnLevel.State, ColumnType.Text, "text", "region by the first digits of the state's number: americas, europe, africa, middle-east, asia, oceania"),
    ];

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel) => new(column.Name switch
    {
        "name" => Series.Text(panel.States.Names),
        "microstate" => Microstates(panel),
        _ => Series.Text([.. panel.States.Codes.Select(Region.Of)]),
    });

    private static Series<int> Microstates(PanelContext panel)
    {
        bool?[] flags = panel.States.IsMicrostate;
        if (flags.Contains(null) && panel.Sources.Find(Dataset)?[Table] is not null)
        {
            flags = [.. flags];
            var version = panel.Version(Dataset);
            int[] codes = panel.Integers(version, Table, "gwcode"), isMicro = panel.Integers(version, Table, "microstate");
            var rows = new List<int>();
            foreach (var (code, flag) in codes.Zip(isMicro).Distinct())
                for (int year = panel.States.FirstYear; year <= panel.States.LastYear; year++)
                {
                    panel.RowsByRecord(ColumnRole.GwState, code, year, rows);
                    foreach (int row in rows)
                        flags[row] ??= flag == 1;
                }
        }
        return Series.Whole([.. flags.Select(f => f == true ? 1 : 0)], flags.Contains(null) ? [.. flags.Select(f => f is null ? Absence.NotCoded : Absence.Present)] : null);
    }
}
