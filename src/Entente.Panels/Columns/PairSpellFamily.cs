using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Something that two states had with each other from a first to a last year: a rivalry, an arms race. Of pairs whether it went on, and what it was; of states how many.</summary>
/// <remarks>Austria-Hungary's rivalries that go on after 1918 are Austria's, under that state's number.</remarks>
/// <param name="name">The family's name.</param>
/// <param name="title">What it is about.</param>
/// <param name="table">The table of spells.</param>
/// <param name="flag">The column that says whether one goes on.</param>
/// <param name="id">The column that numbers the spells.</param>
/// <param name="label">What the flag means.</param>
/// <param name="details">Further columns of the table.</param>
internal sealed class PairSpellFamily(string name, string title, string table, string flag, string id, string label, string[] details) : ColumnFamily(name, title)
{
    private const int AustriaHungary = 300;
    private const int Austria = 305;

    public override IReadOnlyList<string> Needs => ["peacesciencer"];

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        if (sources.Find("peacesciencer") is not { } version || version[table] is not { } stored)
            yield break;
        var info = new PanelColumnInfo(flag, Name, ColumnLevel.Dyad, ColumnType.Integer, "yes = 1", label) { Dataset = version.Dataset, Version = version.Version, Table = table, Years = Covered(stored.Shape) };
        yield return info;
        yield return info with { Name = "n_" + flag, Level = ColumnLevel.State, Unit = "number", Label = $"how many the state has: {label}" };
        foreach (string column in details.Prepend(id))
            yield return info with { Name = column, Type = stored.Shape[column]!.Type, Unit = stored.Shape[column]!.Unit, Label = stored.Shape[column]!.Label, IsDetail = true };
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        var version = panel.Version(column.Dataset!);
        int[] one = panel.Integers(version, table, "ccode1"), two = panel.Integers(version, table, "ccode2"), start = panel.Integers(version, table, "styear"), end = panel.Integers(version, table, "endyear");
        bool isCount = column.Level == ColumnLevel.State;
        var covered = column.Years ?? (start.Min(), end.Max());
        var beyond = isCount ? Beyond.Of(panel, covered) : Beyond.OfDyads(panel, covered);
        int[] counts = new int[isCount ? panel.States.Count : 0], places = new int[isCount ? 0 : panel.Dyads.Count];
        for (int i = 0; i < places.Length; i++)
            places[i] = Pick.Nowhere(beyond is null || beyond[i] == Absence.Present ? Absence.NotApplicable : beyond[i]);
        List<int> a = [], b = [];
        for (int i = 0; i < one.Length; i++)
            for (int year = Math.Max(panel.States.FirstYear, start[i]); year <= Math.Min(panel.States.LastYear, end[i]); year++)
            {
                panel.Rows(ColumnRole.CowState, Code(one[i], year), year, a);
                panel.Rows(ColumnRole.CowState, Code(two[i], year), year, b);
                if (isCount)
                    foreach (int row in a.Concat(b))
                        counts[row]++;
                else
                    foreach (var (x, y) in a.SelectMany(_ => b, (x, y) => (x, y)))
                    {
                        Put(panel.Dyads.Find(x, y), i);
                        if (panel.IsDirected)
                            Put(panel.Dyads.Find(y, x), i);
                    }
            }
        if (isCount)
            return new(Series.Whole(counts, beyond));
        return new(TableCells.Gather(column.Name == flag ? Series.Whole([.. one.Select(_ => 1)]) : panel.Read(version, table, column.Name), places, isZeroWithoutCase: column.Name == flag));

        void Put(int row, int spell)
        {
            if (row >= 0 && places[row] < 0)
                places[row] = spell;
        }
    }

    // A list of spells begins before the system of states does; where its years are not told, its first and last spell tell them.
    private static (int, int)? Covered(TableShape shape) => shape.Years is { } years ? (Math.Min(years.First, 1816), years.Last) : null;

    private static int Code(int code, int year) => code == AustriaHungary && year >= 1919 ? Austria : code;
}
