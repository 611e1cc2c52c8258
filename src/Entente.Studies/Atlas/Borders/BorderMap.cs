using System.Text.Json;

namespace Entente.Studies.Atlas.Borders;

/// <summary>Borders through time, made simple enough for a map of the world, as one TopoJSON file.</summary>
/// <remarks>
/// Neighbours, and one state at different times, share their arcs; of all arcs together the <see cref="MostPoints"/> points are kept that shape
/// them most. Outer rings run clockwise, as d3 wants them. An island too small to be seen is left out, unless it is the largest land of its territory.
/// </remarks>
internal sealed class BorderMap
{
    /// <summary>Points of all arcs together. It bounds the size of the answer, whatever the detail of the file.</summary>
    private const int MostPoints = 48_000;

    /// <summary>In square degrees at the equator. What is smaller is no dot at the largest zoom of the atlas.</summary>
    private const double LeastIsland = 0.02;

    // About 11 m: neighbours that a file writes a hair apart become one.
    private const double Fine = 10_000;

    // About 1 km in the answer.
    private const int Coarse = 100;

    private readonly BorderArcs _arcs = new();
    private readonly List<(BorderSpell Spell, List<List<int[]>> Polygons)> _shapes = [];

    public BorderMap(IEnumerable<BorderSpell> spells)
    {
        var numbered = spells.Select(s => (Spell: s, Polygons: Seen(s).ConvertAll(p => p.Select((ring, i) => Numbered(ring, isOuter: i == 0)).Where(r => r.Length > 2).ToList()))).ToList();
        foreach (int[] ring in numbered.SelectMany(n => n.Polygons).SelectMany(p => p))
            _arcs.Note(ring);
        foreach (var (spell, polygons) in numbered)
            _shapes.Add((spell, polygons.ConvertAll(p => p.ConvertAll(_arcs.Cut))));
    }

    /// <param name="o">Where to write.</param>
    /// <param name="source">Where the borders are from.</param>
    public void Write(Utf8JsonWriter o, string source)
    {
        var lines = Lines();
        o.WriteStartObject();
        o.WriteString("type", "Topology");
        o.WriteString("source", source);
        o.WriteStartObject("transform");
        Pair(o, "scale", 1.0 / Coarse, 1.0 / Coarse);
        Pair(o, "translate", 0, 0);
        o.WriteEndObject();
        o.WriteStartObject("objects");
        o.WriteStartObject("borders");
        o.WriteString("type", "GeometryCollection");
        o.WriteStartArray("geometries");
        foreach (var (spell, polygons) in _shapes)
            Shape(o, spell, polygons, lines);
        o.WriteEndArray();
        o.WriteEndObject();
        o.WriteEndObject();
        o.WriteStartArray("arcs");
        foreach (var line in lines)
            Line(o, line);
        o.WriteEndArray();
        o.WriteEndObject();
    }

    private static void Shape(Utf8JsonWriter o, BorderSpell spell, List<List<int[]>> polygons, List<List<(int X, int Y)>> lines)
    {
        o.WriteStartObject();
        o.WriteString("type", "MultiPolygon");
        o.WriteStartObject("properties");
        o.WriteNumber("from", spell.First.DayNumber);
        o.WriteNumber("to", spell.Last.DayNumber);
        if (!spell.State.IsNone)
            o.WriteString("state", spell.State.ToString());
        if (!spell.Owner.IsNone)
            o.WriteString("owner", spell.Owner.ToString());
        o.WriteEndObject();
        o.WriteStartArray("arcs");
        foreach (var polygon in polygons)
        {
            // A ring of which the arcs fell together encloses nothing any more; with its outer ring a polygon goes.
            var rings = polygon.Where(ring => ring.Sum(arc => lines[arc < 0 ? ~arc : arc].Count - 1) > 2).ToList();
            if (rings.Count == 0 || rings[0] != polygon[0])
                continue;
            o.WriteStartArray();
            foreach (int[] ring in rings)
            {
                o.WriteStartArray();
                foreach (int arc in ring)
                    o.WriteNumberValue(arc);
                o.WriteEndArray();
            }
            o.WriteEndArray();
        }
        o.WriteEndArray();
        o.WriteEndObject();
    }

    // The points that are kept of each arc, on the coarse grid.
    private List<List<(int X, int Y)>> Lines()
    {
        var weights = _arcs.Arcs.ConvertAll(Weights);
        double least = Least(weights);
        return [.. _arcs.Arcs.Select((arc, i) => Kept(arc, weights[i], least))];
    }

    private double[] Weights(int[] arc)
    {
        double[] y = [.. arc.Select(p => _arcs.Points[p].Y / Fine)];
        // Degrees of longitude shrink toward the poles.
        double shrink = Math.Cos(y.Average() * Math.PI / 180);
        return Simplification.Weights([.. arc.Select(p => _arcs.Points[p].X / Fine * shrink)], y);
    }

    private static double Least(List<double[]> weights)
    {
        double[] inner = [.. weights.SelectMany(w => w).Where(double.IsFinite).OrderDescending()];
        return inner.Length <= MostPoints ? 0 : inner[MostPoints];
    }

    private List<(int X, int Y)> Kept(int[] arc, double[] weights, double least)
    {
        // A closed arc keeps at least a triangle, so that the smallest state stays on the map.
        if (arc[0] == arc[^1] && arc.Length > 3)
            least = Math.Min(least, weights.Where(double.IsFinite).OrderDescending().Skip(1).First());
        var line = new List<(int X, int Y)>();
        for (int i = 0; i < arc.Length; i++)
        {
            if (weights[i] < least)
                continue;
            var point = ((int)Math.Round(_arcs.Points[arc[i]].X * Coarse / Fine), (int)Math.Round(_arcs.Points[arc[i]].Y * Coarse / Fine));
            if (line.Count == 0 || line[^1] != point)
                line.Add(point);
        }
        // A line has two points, even where both are one.
        return line.Count > 1 ? line : [line[0], line[0]];
    }

    private static List<List<List<(double Lon, double Lat)>>> Seen(BorderSpell spell)
    {
        var sizes = spell.Polygons.ConvertAll(p => Math.Abs(Area(p[0])) * Math.Cos(p[0][0].Lat * Math.PI / 180));
        double largest = sizes.Count == 0 ? 0 : sizes.Max();
        return [.. spell.Polygons.Where((_, i) => sizes[i] >= LeastIsland || sizes[i] == largest)];
    }

    private int[] Numbered(List<(double Lon, double Lat)> ring, bool isOuter)
    {
        bool isClockwise = Area(ring) < 0;
        var points = ring.Select(p => ((int)Math.Round(p.Lon * Fine), (int)Math.Round(p.Lat * Fine)));
        return _arcs.Number(isClockwise == isOuter ? points : points.Reverse());
    }

    /// <summary>The area in square degrees: negative for a ring that runs clockwise.</summary>
    private static double Area(List<(double Lon, double Lat)> ring)
    {
        double twice = 0;
        for (int i = 0, j = ring.Count - 1; i < ring.Count; j = i++)
            twice += (ring[j].Lon * ring[i].Lat) - (ring[i].Lon * ring[j].Lat);
        return twice / 2;
    }

    private static void Line(Utf8JsonWriter o, List<(int X, int Y)> line)
    {
        o.WriteStartArray();
        var (x, y) = (0, 0);
        foreach (var point in line)
        {
            o.WriteStartArray();
            o.WriteNumberValue(point.X - x);
            o.WriteNumberValue(point.Y - y);
            o.WriteEndArray();
            (x, y) = point;
        }
        o.WriteEndArray();
    }

    private static void Pair(Utf8JsonWriter o, string name, double first, double second)
    {
        o.WriteStartArray(name);
        o.WriteNumberValue(first);
        o.WriteNumberValue(second);
        o.WriteEndArray();
    }
}
