using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Entente.Formats.Geo.Internals;

/// <summary>Walks through the objects of an array and writes their properties as cells.</summary>
internal sealed class GeoRows : IDisposable
{
    private readonly string _file;
    private readonly ReadOnlyMemory<byte> _text;
    private readonly List<(int Start, int Length)> _items;
    private readonly string[] _properties;
    private readonly byte[]?[] _cells;
    private JsonDocument? _present;

    /// <param name="file">The file's name.</param>
    /// <param name="text">Its text, whole.</param>
    /// <param name="items">Where each object lies.</param>
    /// <param name="properties">The properties to read; null for all that occur, in the order of their first occurrence.</param>
    public GeoRows(string file, ReadOnlyMemory<byte> text, List<(int Start, int Length)> items, IReadOnlyList<string>? properties)
    {
        (_file, _text, _items) = (file, text, items);
        _properties = properties is null ? AllProperties() : [.. properties];
        Header = [.. _properties, "geometry"];
        _cells = new byte[_properties.Length][];
    }

    public string[] Header { get; }

    public long Row { get; private set; }

    public JsonElement Present => _present?.RootElement ?? throw new InvalidOperationException("Call Read before asking for a cell.");

    public bool Read()
    {
        _present?.Dispose();
        _present = null;
        if (Row >= _items.Count)
            return false;
        Row++;
        _present = Parse((int)Row - 1);
        Array.Clear(_cells);
        return true;
    }

    /// <summary>A property of the present object: text unescaped, numbers as the file writes them, null and what is not there as an empty cell.</summary>
    public ReadOnlySpan<byte> Property(int column)
    {
        if (_cells[column] is { } known)
            return known;
        string name = _properties[column];
        JsonElement value = default;
        bool isThere = Present.ValueKind == JsonValueKind.Object
            && ((Present.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(name, out value))
                || (name == "id" && Present.TryGetProperty("id", out value)));
        return _cells[column] = isThere ? Text(value) : [];
    }

    public static byte[] Compact(JsonElement value)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);
        byte[] compact = new byte[raw.Length];
        int length = 0;
        bool isInside = false;
        for (int i = 0; i < raw.Length; i++)
        {
            byte b = raw[i];
            if (!isInside && b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
                continue;
            compact[length++] = b;
            if (isInside && b == '\\')
                compact[length++] = raw[++i];
            else if (b == '"')
                isInside = !isInside;
        }
        return compact[..length];
    }

    public void Dispose() => _present?.Dispose();

    private byte[] Text(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.Null or JsonValueKind.Undefined => [],
                JsonValueKind.String => Encoding.UTF8.GetBytes(value.GetString()!),
                _ => Compact(value),
            };
        }
        catch (InvalidOperationException e)
        {
            throw GeoErrors.InRow(_file, Row, "a text holds half a character (a lone surrogate)", e);
        }
    }

    private string[] AllProperties()
    {
        var names = new HashSet<string>();
        var ordered = new List<string>();
        for (int i = 0; i < _items.Count; i++)
        {
            using var item = Parse(i);
            if (item.RootElement.ValueKind == JsonValueKind.Object && item.RootElement.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
                foreach (var property in properties.EnumerateObject())
                    if (NameOf(property, i + 1) is var name && names.Add(name))
                        ordered.Add(name);
        }
        return [.. ordered];
    }

    private string NameOf(JsonProperty property, long row)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException e)
        {
            throw GeoErrors.InRow(_file, row, "a name holds half a character (a lone surrogate)", e);
        }
    }

    private JsonDocument Parse(int item)
    {
        try
        {
            return JsonDocument.Parse(_text.Slice(_items[item].Start, _items[item].Length));
        }
        catch (JsonException e)
        {
            throw GeoErrors.InRow(_file, item + 1, "the JSON is damaged", e);
        }
    }
}
