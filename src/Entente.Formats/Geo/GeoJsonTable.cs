using System.Text.Json;
using Entente.Formats.Bytes;
using Entente.Formats.Geo.Internals;
using Entente.Formats.Tables;

namespace Entente.Formats.Geo;

/// <summary>Reads a GeoJSON FeatureCollection as a table: one row a feature, its properties and then a column 'geometry'.</summary>
/// <remarks>
/// A geometry is compact GeoJSON text, its numbers as the file writes them; an absent one is an empty cell. Of properties, text is
/// unescaped, numbers stand as the file writes them, null is an empty cell, objects and arrays are JSON. Where no property 'id' is there,
/// a column of that name holds the feature's own id. Features are parsed one by one. Certificates: Formats.Tests/Geo.
/// </remarks>
public sealed class GeoJsonTable : TableReader
{
    private readonly string _file;
    private readonly GeoRows _rows;
    private byte[]? _geometry;

    /// <param name="file">The file.</param>
    /// <param name="properties">The properties to read, in this order; null for all that occur, which reads the file twice.</param>
    /// <exception cref="MalformedFileException">The file is no FeatureCollection, or damaged.</exception>
    public GeoJsonTable(FileContent file, IReadOnlyList<string>? properties = null)
    {
        _file = file.Name;
        var text = file.Text(TextEncoding.Utf8);
        var members = JsonPlaces.Members(file, text, (0, text.Length));
        if (!members.TryGetValue("type", out var type) || !JsonPlaces.IsText(text, type, "FeatureCollection"u8) || !members.TryGetValue("features", out var features))
            throw GeoErrors.Lacks(_file, "this is no GeoJSON FeatureCollection. A TopoJSON file is read as TopoJSON");
        _rows = new(_file, text, JsonPlaces.Entries(file, text, features, "features"), properties);
    }

    public override IReadOnlyList<string> Header => _rows.Header;

    /// <summary>The feature, from 1.</summary>
    public override long Line => _rows.Row;

    public override string LineWord => "row";

    public override int Width => _rows.Header.Length;

    public override ReadOnlySpan<byte> this[int column] =>
        (uint)column >= (uint)Width ? default : column < Width - 1 ? _rows.Property(column) : _geometry ??= Geometry();

    public override bool Read()
    {
        _geometry = null;
        return _rows.Read();
    }

    protected override void Dispose(bool disposing)
    {
        _rows.Dispose();
        base.Dispose(disposing);
    }

    private byte[] Geometry()
    {
        if (_rows.Present.ValueKind != JsonValueKind.Object || !_rows.Present.TryGetProperty("geometry", out var geometry) || geometry.ValueKind == JsonValueKind.Null)
            return [];
        return geometry.ValueKind == JsonValueKind.Object && geometry.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
            ? GeoRows.Compact(geometry)
            : throw GeoErrors.InRow(_file, _rows.Row, "the geometry has no type");
    }
}
