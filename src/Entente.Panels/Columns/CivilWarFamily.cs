using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Whether a state had a war within it in a year, whether one began or was taken up again then; and of the one war that counts, what it was (COW).</summary>
/// <remarks>Only the state that has the war counts, not those that take part in it. How several wars of a year become one: <see cref="WarReduction"/>.</remarks>
internal sealed class CivilWarFamily(string name, string title, string? kind) : ColumnFamily(name, title)
{
    private const string Table = "cow_war_intra";
    private static readonly string[] Main = ["cowintraonset", "cowintraongoing"];
    private static readonly string[] Details = ["warnum", "warname", "wartype", "resume_combat", "intnl", "outcome", "sideadeaths", "sidebdeaths"];

    public override IReadOnlyList<string> Needs => ["peacesciencer"];

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        if (sources.Find("peacesciencer") is not { } version || version[Table] is not { } table)
            yield break;
        foreach (string column in Main)
            yield return Column(column) with { Unit = "yes = 1" };
        foreach (string column in Details)
            yield return Column(column) with { IsDetail = true };
        yield return new("intrawarnums", Name, ColumnLevel.State, ColumnType.Text, "ids", "numbers of all wars within the state in the year, separated by semicolons")
        {
            Dataset = version.Dataset, Version = version.Version, Table = Table, Years = table.Shape.Years, IsDetail = true,
        };

        PanelColumnInfo Column(string column) => TableFamily.Describe(Name, version, table.Shape, table.Shape[column]!, ColumnLevel.State);
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        var version = panel.Version(column.Dataset!);
        int[] codes = panel.Integers(version, Table, "ccodea"), years = panel.Integers(version, Table, "year"), primary = panel.Integers(version, Table, "primary_state"), onset = panel.Integers(version, Table, "cowintraonset");
        var kinds = panel.Read(version, Table, "wartype");
        int[] cases = [.. Enumerable.Range(0, codes.Length).Where(i => primary[i] == 1 && (kind is null || (string?)kinds.At(i) == kind))];
        int[] places = new int[panel.States.Count];
        var beyond = Beyond.Of(panel, column.Years);
        for (int i = 0; i < places.Length; i++)
            places[i] = Pick.Nowhere(beyond is null || beyond[i] == Absence.Present ? Absence.NotApplicable : beyond[i]);
        var rows = new List<int>();
        foreach (var ((code, year), war) in WarReduction.Of(cases, i => (codes[i], years[i]), onset, panel.Read(version, Table, "sideadeaths"), panel.Read(version, Table, "sidebdeaths")))
        {
            panel.Rows(ColumnRole.CowState, code, year, rows);
            foreach (int row in rows)
                places[row] = war;
        }
        var cells = column.Name switch
        {
            "intrawarnums" => Numbers(panel, version, cases, codes, years),
            "sideadeaths" or "sidebdeaths" => UnknownCode.In(panel, panel.Read(version, Table, column.Name)),
            _ => panel.Read(version, Table, column.Name),
        };
        return new(TableCells.Gather(cells, places, isZeroWithoutCase: Main.Contains(column.Name)));
    }

    // For every row of the table the numbers of all wars of its state and year.
    private static Series<string> Numbers(PanelContext panel, Store.Catalogue.DatasetVersion version, int[] cases, int[] codes, int[] years)
    {
        int[] numbers = panel.Integers(version, Table, "warnum");
        string[] texts = new string[codes.Length];
        Array.Fill(texts, "");
        foreach (var group in cases.GroupBy(i => (codes[i], years[i])))
            foreach (int i in group)
                texts[i] = string.Join("; ", group.Select(g => numbers[g]));
        return Series.Text(texts);
    }
}
