using System.Text.Json;
using Entente.Formats.Bytes;

namespace Entente.Formats.Geo.Internals;

/// <summary>The arcs of a topology in degrees, and how a position becomes degrees.</summary>
internal sealed class TopoArcs
{
    private readonly double[] _positions;
    private readonly int[] _starts;

    private TopoArcs(double[] positions, int[] starts, double[] transform) => (_positions, _starts, Transform) = (positions, starts, transform);

    public int Count => _starts.Length - 1;

    /// <summary>Scale of x and y, then translation of x and y.</summary>
    public double[] Transform { get; }

    /// <summary>Positions of an arc: x, y, x, y …</summary>
    public ReadOnlySpan<double> this[int arc] => _positions.AsSpan(_starts[arc].._starts[arc + 1]);

    public static TopoArcs Read(FileContent file, ReadOnlyMemory<byte> text, (int Start, int Length) arcs, (int Start, int Length)? transform)
    {
        try
        {
            double[] numbers = transform is { } place ? ReadTransform(file.Name, text.Slice(place.Start, place.Length)) : [1, 1, 0, 0];
            return Read(file.Name, text.Span.Slice(arcs.Start, arcs.Length), numbers, isDelta: transform is not null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw GeoErrors.Lacks(file.Name, $"the arcs or their transform are damaged ({e.Message.TrimEnd('.')})");
        }
    }

    private static double[] ReadTransform(string file, ReadOnlyMemory<byte> text)
    {
        using var json = JsonDocument.Parse(text);
        double[] numbers = [];
        if (json.RootElement.TryGetProperty("scale", out var scale) && json.RootElement.TryGetProperty("translate", out var translate))
            numbers = [.. scale.EnumerateArray().Take(2).Concat(translate.EnumerateArray().Take(2)).Select(n => n.GetDouble())];
        return numbers.Length == 4 && numbers.All(double.IsFinite) ? numbers : throw GeoErrors.Lacks(file, "the transform needs two numbers of scale and two of translation");
    }

    private static TopoArcs Read(string file, ReadOnlySpan<byte> text, double[] transform, bool isDelta)
    {
        var positions = new List<double>();
        var starts = new List<int> { 0 };
        var reader = new Utf8JsonReader(text);
        Expect(file, ref reader, JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
        {
            double x = 0, y = 0;
            while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
            {
                Expect(file, ref reader, JsonTokenType.Number);
                double dx = reader.GetDouble();
                Expect(file, ref reader, JsonTokenType.Number);
                double dy = reader.GetDouble();
                (x, y) = isDelta ? (x + dx, y + dy) : (dx, dy);
                positions.Add(x * transform[0] + transform[2]);
                positions.Add(y * transform[1] + transform[3]);
                // A third number is a height; the maps of the field have none.
                while (reader.Read() && reader.TokenType == JsonTokenType.Number)
                {
                }
                EndArray(file, ref reader);
            }
            EndArray(file, ref reader);
            starts.Add(positions.Count);
        }
        EndArray(file, ref reader);
        return new([.. positions], [.. starts], transform);
    }

    private static void EndArray(string file, ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.EndArray)
            throw GeoErrors.Lacks(file, $"among the arcs a position of two numbers should stand where a {reader.TokenType} stands");
    }

    private static void Expect(string file, ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (!reader.Read() || reader.TokenType != token)
            throw GeoErrors.Lacks(file, $"among the arcs a {token} should stand where a {reader.TokenType} stands");
    }
}
