using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Whether a state took part in a militarized dispute in a year, whether a part of its began, and whether it was among those who began it (Gibler, Miller and Little).</summary>
/// <remarks>
/// A state's part is an episode of a dispute; it counts in every year from its first to its last and begins in its first. Parts of disputes of which no state had a leader that is known are left out, as the package peacesciencer does.
/// Who begins a dispute is a choice: all of side A and whoever joins later (<c>_init</c>), all of side A (<c>_init_sidea</c>), or those of side A who were in it from its first day (<c>_init_orig</c>).
/// After the last year of the source that package writes 0; here that is told as beyond the source, unless the recipe is like peacesciencer.
/// </remarks>
internal sealed class StateDisputeFamily() : ColumnFamily("gml-mids-of-states", "militarized interstate disputes of states (Gibler, Miller and Little)")
{
    private const string Table = "gml_part";
    private static readonly string[] Beginnings = ["", "_init", "_init_sidea", "_init_orig"];

    public override IReadOnlyList<string> Needs => ["peacesciencer"];

    public override string? StandsInFor => DisputeSource.Gml.Family;

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        if (sources.Find("peacesciencer") is not { } version || version[Table]?.Shape.Years is not { } years)
            yield break;
        foreach (string how in Beginnings)
        {
            yield return Column("gmlmidongoing" + how, how, $"a dispute in the year{Words(how)}");
            yield return Column("gmlmidonset" + how, how, $"a part in a dispute begins in the year{Words(how)}");
        }

        PanelColumnInfo Column(string name, string how, string label) =>
            new(name, Name, ColumnLevel.State, ColumnType.Integer, "yes = 1", label) { Dataset = version.Dataset, Version = version.Version, Table = Table, Years = years, IsDetail = how.Length > 5 };
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        var version = panel.Version(column.Dataset!);
        int[] codes = Read("ccode"), first = Read("styear"), last = Read("endyear"), sideA = Read("sidea"), original = Read("orig"), noneAtStart = Read("allmiss_leader_start"), noneAtEnd = Read("allmiss_leader_end");
        bool isOnset = column.Name.StartsWith("gmlmidonset", StringComparison.Ordinal);
        string how = column.Name[(isOnset ? "gmlmidonset" : "gmlmidongoing").Length..];
        int[] values = new int[panel.States.Count];
        var rows = new List<int>();
        for (int i = 0; i < codes.Length; i++)
        {
            bool hasBegun = how switch { "_init" => sideA[i] == 1 || original[i] == 0, "_init_sidea" => sideA[i] == 1, "_init_orig" => sideA[i] == 1 && original[i] == 1, _ => true };
            if (!hasBegun || noneAtStart[i] != 0 || noneAtEnd[i] != 0)
                continue;
            for (int year = first[i]; year <= (isOnset ? first[i] : last[i]); year++)
            {
                panel.Rows(ColumnRole.CowState, codes[i], year, rows);
                foreach (int row in rows)
                    values[row] = 1;
            }
        }
        return new(Series.Whole(values, panel.Recipe.IsLikePeacesciencer ? null : Beyond.Of(panel, column.Years)));

        int[] Read(string name) => panel.Integers(version, Table, name);
    }

    private static string Words(string how) => how switch
    {
        "_init" => ", begun by the state: on side A, or it joined later",
        "_init_sidea" => ", begun by the state: on side A",
        "_init_orig" => ", begun by the state: on side A from the first day",
        _ => "",
    };
}
