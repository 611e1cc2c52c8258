using Entente.Domain.Data;
using Entente.Panels.Recipes;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Whether a pair had a militarized dispute in a year and whether one began; and of the one dispute that the rules leave, what it was.</summary>
internal sealed class DisputeFamily(DisputeSource source) : ColumnFamily(source.Family, source.Title)
{
    private static readonly string[] OfPairs = ["dispnum", "sidea1", "sidea2", "fatality1", "fatality2", "fatalpre1", "fatalpre2", "hiact1", "hiact2", "hostlev1", "hostlev2", "orig1", "orig2"];
    private static readonly string[] OfDisputes = ["fatality", "hostlev", "mindur", "maxdur", "recip", "stmon"];

    public override IReadOnlyList<string> Needs => ["peacesciencer"];

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        if (sources.Find("peacesciencer") is not { } version || version[source.Table] is not { } table || version[source.Disputes] is not { } disputes)
            yield break;
        yield return Column(source.Prefix + "onset", "yes = 1", "a dispute begins in the year, or a state's part in one", ColumnType.Integer) with { IsDetail = false };
        yield return Column(source.Prefix + "ongoing", "yes = 1", "a dispute in the year", ColumnType.Integer) with { IsDetail = false };
        foreach (string name in OfPairs)
            yield return Of(table.Shape[name]!);
        foreach (string name in (string[])["init1", "init2"])
            yield return Column(name, "yes = 1", $"the {(name == "init1" ? "first" : "second")} state is on side A, or joined later", ColumnType.Integer);
        foreach (string name in OfDisputes)
            yield return Of((table.Shape[name] ?? disputes.Shape[name])!);

        PanelColumnInfo Column(string name, string unit, string label, ColumnType type) => new(name, Name, ColumnLevel.Dyad, type, unit, label)
        {
            Dataset = version.Dataset, Version = version.Version, Table = source.Table, Years = table.Shape.Years, IsDirected = true, IsDetail = true,
        };

        PanelColumnInfo Of(Column column) => Column(column.Name, column.Unit, column.Label, column.Type);
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        var version = panel.Version(column.Dataset!);
        var rules = panel.Duplicates;
        var (rows, log) = panel.Reduced(source, version, rules);
        panel.Note($"{Name}: several disputes of a pair in a year became one; rows removed by rule, in order: {string.Join(", ", log.Select(l => $"{RecipeWords.Of(l.Rule)} {l.Removed:N0}"))}.");
        bool isMain = !column.IsDetail;
        string name = column.Name == source.Prefix + "onset" ? source.Onset : column.Name == source.Prefix + "ongoing" ? source.Ongoing : column.Name;
        var dyads = panel.Dyads;
        int[] places = new int[dyads.Count];
        Array.Fill(places, Pick.Nowhere(Absence.NotApplicable));
        if (Beyond.OfDyads(panel, column.Years) is { } beyond)
            for (int i = 0; i < places.Length; i++)
                if (beyond[i] != Absence.Present)
                    places[i] = Pick.Nowhere(beyond[i]);
        List<int> a = [], b = [];
        foreach (var ((one, two, year), row) in rows)
        {
            panel.Rows(ColumnRole.CowState, one, year, a);
            panel.Rows(ColumnRole.CowState, two, year, b);
            foreach (int x in a)
                foreach (int y in b)
                    if ((panel.IsDirected || panel.States.Ordinals[x] < panel.States.Ordinals[y]) && dyads.Find(x, y) is >= 0 and var place)
                        places[place] = row;
        }
        var cells = source.OfDisputes(panel, version, name);
        return new(TableCells.Gather(name.StartsWith("fatal", StringComparison.Ordinal) ? UnknownCode.In(panel, cells) : cells, places, isZeroWithoutCase: isMain));
    }
}
