using System.Text.Json;
using Entente.Domain.States;
using Entente.Studies.Atlas.Borders;

namespace Entente.Web.Tests;

/// <summary>Neighbours keep one common line, however much simpler it is made.</summary>
public sealed class BorderMapTests
{
    private static readonly DateOnly Begin = new(1900, 1, 1);

    [Fact]
    public void Two_neighbours_and_a_later_time_share_their_line()
    {
        var west = Square(0, 0, 10, 10, (10, 3), (10, 7));
        var east = Square(10, 0, 20, 10, west: [(10, 7), (10, 3)]);
        var map = Written(Spell("FRA", west), Spell("DEU", east), Spell("FRA", west) with { First = new(1950, 1, 1), Last = new(1960, 1, 1) });
        // The common line, and what each has for itself.
        Assert.Equal(3, map.GetProperty("arcs").GetArrayLength());
        var arcs = Shapes(map).Select(s => s.GetProperty("arcs")[0][0].EnumerateArray().Select(a => a.GetInt32()).ToHashSet()).ToList();
        Assert.Equal(arcs[0], arcs[2]);
        Assert.Single(arcs[0], a => arcs[1].Contains(~a));
    }

    [Fact]
    public void Outer_rings_run_clockwise_and_holes_the_other_way()
    {
        var outer = Square(0, 0, 10, 10);
        var hole = Square(4, 4, 6, 6);
        foreach (var (o, h) in new[] { (outer, hole), (Turned(outer), Turned(hole)) })
        {
            var map = Written(Spell("ZAF", o, h));
            var rings = Shapes(map).Single().GetProperty("arcs")[0];
            Assert.True(Area(map, rings[0]) < 0);
            Assert.True(Area(map, rings[1]) > 0);
        }
    }

    [Fact]
    public void A_small_island_goes_unless_it_is_all_there_is()
    {
        var island = Square(50, 0, 50.05, 0.05);
        var both = Spell("FRA", Square(0, 0, 10, 10)) with { Polygons = [[Square(0, 0, 10, 10)], [island]] };
        Assert.Equal(1, Shapes(Written(both)).Single().GetProperty("arcs").GetArrayLength());
        Assert.Equal(1, Shapes(Written(Spell("MDV", island))).Single().GetProperty("arcs").GetArrayLength());
    }

    [Fact]
    public void A_point_weighs_as_much_as_its_triangle()
    {
        double[] weights = Simplification.Weights([0, 1, 2, 3, 4], [0, 0, 0, 2, 0]);
        Assert.Equal(double.PositiveInfinity, weights[0]);
        Assert.Equal(0, weights[1]);
        Assert.Equal(2, weights[2]);
        Assert.True(weights[3] > weights[2]);
    }

    [Fact]
    public void Weights_leave_out_the_least_first_whatever_the_line()
    {
        for (int n = 3; n < 200; n += 7)
        {
            // Points that follow no pattern, the same in each run.
            double[] x = [.. Enumerable.Range(0, n).Select(i => Math.Sin(n * i * i))], y = [.. Enumerable.Range(0, n).Select(i => Math.Cos((n + 1.5) * i * i))];
            double[] weights = Simplification.Weights(x, y);
            Assert.Equal(2, weights.Count(double.IsInfinity));
            Assert.All(weights, w => Assert.True(w >= 0));
            Array.Reverse(x);
            Array.Reverse(y);
            double[] back = Simplification.Weights(x, y);
            Array.Reverse(back);
            Assert.Equal(weights.Select(w => Math.Round(w, 12)), back.Select(w => Math.Round(w, 12)));
        }
    }

    private static BorderSpell Spell(string state, params List<(double, double)>[] rings) => new(new StateId(state), default, Begin, new(1949, 12, 31), [[.. rings]]);

    // From the lower left corner against the clock, with points on the way up and down the sides.
    private static List<(double, double)> Square(double x, double y, double right, double top, params (double, double)[] east) => Square(x, y, right, top, east, []);

    private static List<(double, double)> Square(double x, double y, double right, double top, (double, double)[]? east = null, (double, double)[]? west = null) =>
        [(x, y), (right, y), .. east ?? [], (right, top), (x, top), .. west ?? [], (x, y)];

    private static List<(double, double)> Turned(List<(double, double)> ring) => [.. Enumerable.Reverse(ring)];

    private static JsonElement Written(params BorderSpell[] spells)
    {
        using var bytes = new MemoryStream();
        using (var o = new Utf8JsonWriter(bytes))
            new BorderMap(spells).Write(o, "a test");
        return JsonElement.Parse(bytes.ToArray());
    }

    private static IEnumerable<JsonElement> Shapes(JsonElement map) => map.GetProperty("objects").GetProperty("borders").GetProperty("geometries").EnumerateArray();

    private static double Area(JsonElement map, JsonElement ring)
    {
        var points = ring.EnumerateArray().SelectMany(arc => Arc(map, arc.GetInt32())).ToList();
        return Enumerable.Range(0, points.Count).Sum(i => (points[i].X * points[(i + 1) % points.Count].Y) - (points[(i + 1) % points.Count].X * points[i].Y));
    }

    private static IEnumerable<(long X, long Y)> Arc(JsonElement map, int arc)
    {
        var points = new List<(long X, long Y)>();
        var (x, y) = (0L, 0L);
        foreach (var step in map.GetProperty("arcs")[arc < 0 ? ~arc : arc].EnumerateArray())
            points.Add((x += step[0].GetInt64(), y += step[1].GetInt64()));
        return arc < 0 ? Enumerable.Reverse(points) : points;
    }
}
