using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Distance between capitals, as the capitals stood on the first day of the year on which a state had one.</summary>
/// <remarks>On a sphere of the Earth's equatorial radius, 6,378.137 km, by Vincenty's formula, which is exact for near and for opposite points.</remarks>
internal sealed class CapitalDistanceFamily() : ColumnFamily("capital-distance", "distance between capitals, by year")
{
    private const double Radius = 6378.137;

    public override IReadOnlyList<string> Needs => ["peacesciencer"];

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        string table = TableOf(sources);
        if (sources.Find("peacesciencer") is not { } version || version[table] is null)
            yield break;
        yield return Column("capdist", ColumnLevel.Dyad, "distance between the two capitals");
        yield return Column("mincapdist", ColumnLevel.State, "distance to the nearest capital of another member");
        yield return Column("capdist_last", ColumnLevel.Dyad, "distance between the two capitals at the end of the year") with { IsDetail = true };
        yield return Column("mincapdist_last", ColumnLevel.State, "distance to the nearest capital of another member at the end of the year") with { IsDetail = true };

        PanelColumnInfo Column(string name, ColumnLevel level, string label) =>
            new(name, Name, level, ColumnType.Real, "km", label) { Dataset = version.Dataset, Version = version.Version, Table = table };
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        var version = panel.Version(column.Dataset!);
        var (latitudes, longitudes) = ((Series<double>)panel.Read(version, column.Table!, "lat"), (Series<double>)panel.Read(version, column.Table!, "lng"));
        int[] capitals = Capitals(panel, version, column.Table!, column.Name.EndsWith("_last", StringComparison.Ordinal));
        int count = latitudes.Count;
        double[] matrix = new double[count * count];
        for (int i = 0; i < count; i++)
            for (int j = 0; j < count; j++)
                matrix[(i * count) + j] = Kilometres(latitudes.Values[i], longitudes.Values[i], latitudes.Values[j], longitudes.Values[j]);
        return column.Level == ColumnLevel.Dyad ? Pairs(panel, capitals, matrix, count) : Nearest(panel, capitals, matrix, count);
    }

    /// <summary>The great-circle distance between two places given in degrees.</summary>
    internal static double Kilometres(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        const double Radian = Math.PI / 180;
        double a = latitude1 * Radian, b = latitude2 * Radian, d = (longitude1 - longitude2) * Radian;
        double east = Math.Cos(b) * Math.Sin(d), north = (Math.Cos(a) * Math.Sin(b)) - (Math.Sin(a) * Math.Cos(b) * Math.Cos(d));
        return Radius * Math.Atan2(Math.Sqrt((east * east) + (north * north)), (Math.Sin(a) * Math.Sin(b)) + (Math.Cos(a) * Math.Cos(b) * Math.Cos(d)));
    }

    private static LevelColumn Pairs(PanelContext panel, int[] capitals, double[] matrix, int count)
    {
        var dyads = panel.Dyads;
        double[] values = new double[dyads.Count];
        Absence[]? absences = null;
        for (int i = 0; i < values.Length; i++)
        {
            int a = capitals[dyads.First[i]], b = capitals[dyads.Second[i]];
            if (a < 0 || b < 0)
                (absences ??= new Absence[values.Length])[i] = Absence.NotCoded;
            else
                values[i] = matrix[(a * count) + b];
        }
        return new(Series.Real(values, absences));
    }

    private static LevelColumn Nearest(PanelContext panel, int[] capitals, double[] matrix, int count)
    {
        double[] values = new double[panel.States.Count];
        Array.Fill(values, double.PositiveInfinity);
        var dyads = panel.IsDirected ? panel.Dyads : new Rows.DyadYears(panel.States, isDirected: true);
        for (int i = 0; i < dyads.Count; i++)
        {
            var (first, second) = (dyads.First[i], dyads.Second[i]);
            if (capitals[first] >= 0 && capitals[second] >= 0)
                values[first] = Math.Min(values[first], matrix[(capitals[first] * count) + capitals[second]]);
        }
        Absence[]? absences = null;
        for (int i = 0; i < values.Length; i++)
            if (double.IsPositiveInfinity(values[i]))
                (absences ??= new Absence[values.Length])[i] = Absence.NotCoded;
        return new(Series.Real(values, absences));
    }

    // For each state and year the spell of its capital that holds on the first day of the year that any holds, or on the last.
    private static int[] Capitals(PanelContext panel, Entente.Store.Catalogue.DatasetVersion version, string table, bool isLast)
    {
        string code = panel.Sources.System == StateSystem.Cow ? "ccode" : "gwcode";
        int[] codes = panel.Integers(version, table, code), from = panel.Integers(version, table, "stdate"), to = panel.Integers(version, table, "enddate");
        int[] capitals = new int[panel.States.Count];
        int[] since = new int[capitals.Length];
        int end = to.Max();
        Array.Fill(capitals, -1);
        for (int i = 0; i < codes.Length; i++)
        {
            int first = DateOnly.FromDayNumber(from[i]).Year, last = DateOnly.FromDayNumber(to[i]).Year;
            // The list ends with its making; a capital that still was one then still is. The package ends with the list.
            bool isOpen = to[i] == end && !panel.Recipe.IsLikePeacesciencer;
            for (int year = first; year <= (isOpen ? panel.States.LastYear : last); year++)
            {
                int row = panel.States.Find(codes[i], year), day = isLast ? -Math.Min(isOpen ? int.MaxValue : to[i], new DateOnly(year, 12, 31).DayNumber) : Math.Max(from[i], new DateOnly(year, 1, 1).DayNumber);
                // Of two spells that hold on the same day the one that comes first in the file counts, and at the end of the year the one that comes last.
                if (row < 0 || (capitals[row] >= 0 && (since[row] < day || (since[row] == day && !isLast))))
                    continue;
                (capitals[row], since[row]) = (i, day);
            }
        }
        return capitals;
    }

    private static string TableOf(PanelSources sources) => sources.System == StateSystem.Cow ? "cow_capitals" : "gw_capitals";
}
