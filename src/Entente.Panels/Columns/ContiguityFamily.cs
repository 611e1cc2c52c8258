using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Direct contiguity: of pairs the level, of states how many neighbours they had by land and across water.</summary>
/// <remarks>
/// The source gives spells of months. A year has the level of its first month that has one; a pair without any has 0.
/// A state's neighbours are counted with the same level. Source: Stinnett, Tir, Schafer, Diehl and Gochman 2002.
/// </remarks>
internal sealed class ContiguityFamily() : ColumnFamily("contiguity", "direct contiguity by land or across water (COW)")
{
    private const string Table = "spells";
    private const string Package = "peacesciencer";
    private const string TableOfPackage = "cow_contdir";

    public override IReadOnlyList<string> Needs => ["cow-contiguity"];

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        var (dataset, table) = sources.IsLikePeacesciencer ? (Package, TableOfPackage) : ("cow-contiguity", Table);
        if (sources.Find(dataset) is not { } version || version[table]?.Shape.Years is not { } years)
            yield break;
        yield return Column("conttype", ColumnLevel.Dyad, "code", "1 land or river border, 2–5 across at most 12, 24, 150, 400 miles of water, 0 none");
        yield return Column("land", ColumnLevel.State, "states", "neighbours by land or river border");
        yield return Column("sea", ColumnLevel.State, "states", "neighbours across at most 400 miles of water");
        yield return Column("conttype_last", ColumnLevel.Dyad, "code", "the same at the end of the year: the level of its last month that has one") with { IsDetail = true };
        yield return Column("land_last", ColumnLevel.State, "states", "neighbours by land or river border at the end of the year") with { IsDetail = true };
        yield return Column("sea_last", ColumnLevel.State, "states", "neighbours across at most 400 miles of water at the end of the year") with { IsDetail = true };

        PanelColumnInfo Column(string name, ColumnLevel level, string unit, string label) =>
            new(name, Name, level, ColumnType.Integer, unit, label) { Dataset = version.Dataset, Version = version.Version, Table = table, Years = years };
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        var first = OfYear(panel, column, column.Name.EndsWith("_last", StringComparison.Ordinal));
        if (column.Level == ColumnLevel.Dyad)
        {
            int[] levels = new int[panel.Dyads.Count];
            foreach (var ((a, b), (_, level)) in first)
                if (panel.Dyads.Find(a, b) is >= 0 and var row)
                    levels[row] = level;
            return new(Series.Whole(levels, Beyond.OfDyads(panel, column.Years)));
        }
        int[] neighbours = new int[panel.States.Count];
        foreach (var ((a, _), (_, level)) in first)
            neighbours[a] += level == 0 || (level == 1) != column.Name.StartsWith("land", StringComparison.Ordinal) ? 0 : 1;
        return new(Series.Whole(neighbours, Beyond.Of(panel, column.Years)));
    }

    // For every ordered pair of rows of a year: the first month with a spell (or the last), and its level.
    private static Dictionary<(int, int), (int Month, int Level)> OfYear(PanelContext panel, PanelColumnInfo column, bool isLast)
    {
        var first = new Dictionary<(int, int), (int Month, int Level)>(200_000);
        List<int> a = [], b = [];
        // The package counts the neighbours of a state by their numbers, whether or not they have rows of their own.
        bool isByNumber = column.Table == TableOfPackage && column.Level == ColumnLevel.State;
        foreach (var (one, two, level, begin, end, isBothWays) in column.Table == TableOfPackage ? OfPeacesciencer(panel) : Official(panel, column))
            for (int year = begin / 100; year <= end / 100; year++)
            {
                int month = isLast ? -(year == end / 100 ? end % 100 : 12) : year == begin / 100 ? begin % 100 : 1;
                panel.Rows(ColumnRole.CowState, one, year, a);
                panel.Rows(ColumnRole.CowState, two, year, b);
                foreach (int x in a)
                    foreach (int y in isByNumber ? [two] : b)
                    {
                        Put(first, (x, y), (month, level), isLast);
                        if (isBothWays)
                            Put(first, (y, x), (month, level), isLast);
                    }
            }
        return first;
    }

    private static IEnumerable<(int One, int Two, int Level, int Begin, int End, bool IsBothWays)> Official(PanelContext panel, PanelColumnInfo column)
    {
        var version = panel.Version(column.Dataset!);
        int[] low = panel.Integers(version, Table, "statelno"), high = panel.Integers(version, Table, "statehno"), level = panel.Integers(version, Table, "conttype");
        int[] begin = panel.Integers(version, Table, "begin"), end = panel.Integers(version, Table, "end");
        return level.Select((l, i) => (low[i], high[i], l, begin[i], end[i], true));
    }

    // The package's table has spells of level 0 beside those of the source; where both begin a year, its 0 hides the border.
    private static IEnumerable<(int One, int Two, int Level, int Begin, int End, bool IsBothWays)> OfPeacesciencer(PanelContext panel)
    {
        var version = panel.Version(Package);
        int[] one = panel.Integers(version, TableOfPackage, "ccode1"), two = panel.Integers(version, TableOfPackage, "ccode2"), level = panel.Integers(version, TableOfPackage, "conttype");
        int[] begin = panel.Integers(version, TableOfPackage, "stdate"), end = panel.Integers(version, TableOfPackage, "enddate");
        return level.Select((l, i) => (one[i], two[i], l, Month(begin[i]), Month(end[i]), false));
    }

    private static int Month(int day) => (DateOnly.FromDayNumber(day).Year * 100) + DateOnly.FromDayNumber(day).Month;

    private static void Put(Dictionary<(int, int), (int Month, int Level)> first, (int, int) pair, (int Month, int Level) spell, bool isLast)
    {
        // Of two spells of the same month the one that comes first in the file counts, and at the end of the year the one that comes last.
        if (!first.TryGetValue(pair, out var known) || spell.Month < known.Month || (isLast && spell.Month == known.Month))
            first[pair] = spell;
    }
}
