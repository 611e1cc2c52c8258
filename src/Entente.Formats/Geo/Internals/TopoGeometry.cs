using System.Buffers;
using System.Text;
using System.Text.Json;
using Entente.Formats.Bytes;

namespace Entente.Formats.Geo.Internals;

/// <summary>Puts geometries together from arcs and writes them as GeoJSON.</summary>
internal sealed class TopoGeometry(string file, TopoArcs arcs)
{
    private long _written;

    /// <summary>The geometry of an object, empty where it has none.</summary>
    public byte[] Write(JsonElement geometry, long row)
    {
        var to = new ArrayBufferWriter<byte>();
        try
        {
            Geometry(geometry, to, row, isInside: false);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            throw GeoErrors.InRow(file, row, $"the geometry is damaged ({e.Message.TrimEnd('.')})", e);
        }
        _written += to.WrittenCount;
        return to.WrittenSpan.ToArray();
    }

    private void Geometry(JsonElement geometry, ArrayBufferWriter<byte> to, long row, bool isInside)
    {
        string? type = geometry.TryGetProperty("type", out var named) ? named.GetString() : null;
        if (type is null)
        {
            if (isInside)
                throw GeoErrors.InRow(file, row, "a geometry inside a collection has no type");
            return;
        }
        (string member, int depth) = type switch
        {
            "Point" => ("coordinates", 0),
            "MultiPoint" => ("coordinates", 1),
            "LineString" => ("arcs", 1),
            "MultiLineString" or "Polygon" => ("arcs", 2),
            "MultiPolygon" => ("arcs", 3),
            "GeometryCollection" => ("geometries", -1),
            _ => throw GeoErrors.InRow(file, row, $"'{type}' is no kind of geometry"),
        };
        if (!geometry.TryGetProperty(member, out var parts))
            throw GeoErrors.InRow(file, row, $"the {type} has no {member}");
        to.Write(Encoding.UTF8.GetBytes($"{{\"type\":\"{type}\",\"{(depth < 0 ? "geometries" : "coordinates")}\":"));
        if (depth < 0)
            List(parts, to, part => Geometry(part, to, row, isInside: true));
        else if (member == "arcs")
            Lines(parts, depth, to, row);
        else if (depth == 1)
            List(parts, to, part => Point(part, to, row));
        else
            Point(parts, to, row);
        to.Write("}"u8);
    }

    /// <summary>Lists of lists of arcs; at depth 1 the arcs of one line or ring.</summary>
    private void Lines(JsonElement parts, int depth, ArrayBufferWriter<byte> to, long row)
    {
        if (depth > 1)
            List(parts, to, part => Lines(part, depth - 1, to, row));
        else
            Line(parts, to, row);
    }

    private void Line(JsonElement indices, ArrayBufferWriter<byte> to, long row)
    {
        to.Write("["u8);
        bool isFirst = true;
        foreach (var element in indices.EnumerateArray())
        {
            int index = element.GetInt32();
            // A negative index names the arc ~index, walked backwards.
            int arc = index < 0 ? ~index : index;
            if (arc >= arcs.Count)
                throw GeoErrors.InRow(file, row, $"the geometry names the arc {index}, but there are {arcs.Count:N0}");
            var positions = arcs[arc];
            int count = positions.Length / 2;
            // The first position of an arc is the last of the one before.
            for (int i = isFirst ? 0 : 1; i < count; i++)
            {
                int at = 2 * (index < 0 ? count - 1 - i : i);
                if (!isFirst)
                    to.Write(","u8);
                isFirst = false;
                Position(positions[at], positions[at + 1], to, row);
            }
            if (_written + to.WrittenCount > FileContent.Limit)
                throw GeoErrors.InRow(file, row, $"the geometries unpack to more than {FileContent.Limit >> 20} MB; that is no dataset this program knows");
        }
        to.Write("]"u8);
    }

    private void Point(JsonElement position, ArrayBufferWriter<byte> to, long row)
    {
        double[] numbers = [.. position.EnumerateArray().Take(2).Select(n => n.GetDouble())];
        if (numbers.Length < 2)
            throw GeoErrors.InRow(file, row, "a position has fewer than two numbers");
        var t = arcs.Transform;
        Position(numbers[0] * t[0] + t[2], numbers[1] * t[1] + t[3], to, row);
    }

    private void Position(double x, double y, ArrayBufferWriter<byte> to, long row)
    {
        if (!double.IsFinite(x) || !double.IsFinite(y))
            throw GeoErrors.InRow(file, row, "a coordinate is too large for a number");
        var span = to.GetSpan(72);
        span[0] = (byte)'[';
        x.TryFormat(span[1..], out int length);
        span[++length] = (byte)',';
        y.TryFormat(span[++length..], out int more);
        span[length + more] = (byte)']';
        to.Advance(length + more + 1);
    }

    private static void List(JsonElement parts, ArrayBufferWriter<byte> to, Action<JsonElement> write)
    {
        to.Write("["u8);
        bool isFirst = true;
        foreach (var part in parts.EnumerateArray())
        {
            if (!isFirst)
                to.Write(","u8);
            isFirst = false;
            write(part);
        }
        to.Write("]"u8);
    }
}
