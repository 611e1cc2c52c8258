using Entente.Formats.Bytes;
using Entente.Formats.Geo.Internals;
using Entente.Formats.Tables;

namespace Entente.Formats.Geo;

/// <summary>Reads an object of a TopoJSON file as a table: one row a geometry, its properties and then a column 'geometry' as GeoJSON text.</summary>
/// <remarks>
/// Arcs are shared between neighbours: here they are put together again, so a border common to two states has the same numbers in both.
/// Delta-encoded and plain files are read. Coordinates are written in their shortest exact form. Rings keep the direction the file gives them.
/// Properties as in <see cref="GeoJsonTable"/>. Certificates: Formats.Tests/Geo (CShapes 2.0 in both forms).
/// </remarks>
public sealed class TopoJsonTable : TableReader
{
    private readonly GeoRows _rows;
    private readonly TopoGeometry _shapes;
    private byte[]? _geometry;

    /// <param name="file">The file.</param>
    /// <param name="properties">The properties to read, in this order; null for all that occur.</param>
    /// <param name="layer">The name of the object; null where the file holds only one.</param>
    /// <exception cref="MalformedFileException">The file is no Topology, or damaged, or has no such object.</exception>
    public TopoJsonTable(FileContent file, IReadOnlyList<string>? properties = null, string? layer = null)
    {
        var text = file.Text(TextEncoding.Utf8);
        var members = JsonPlaces.Members(file, text, (0, text.Length));
        if (!members.TryGetValue("type", out var type) || !JsonPlaces.IsText(text, type, "Topology"u8) || !members.TryGetValue("objects", out var objects) || !members.TryGetValue("arcs", out var arcs))
            throw GeoErrors.Lacks(file.Name, "this is no TopoJSON Topology. A GeoJSON file is read as GeoJSON");
        var place = Layer(file, JsonPlaces.Members(file, text, objects), layer);
        var collection = JsonPlaces.Members(file, text, place);
        bool isCollection = collection.TryGetValue("type", out var kind) && JsonPlaces.IsText(text, kind, "GeometryCollection"u8);
        var items = isCollection && collection.TryGetValue("geometries", out var geometries) ? JsonPlaces.Entries(file, text, geometries, "geometries") : [place];
        _shapes = new(file.Name, TopoArcs.Read(file, text, arcs, members.TryGetValue("transform", out var transform) ? transform : null));
        _rows = new(file.Name, text, items, properties);
    }

    public override IReadOnlyList<string> Header => _rows.Header;

    /// <summary>The geometry, from 1.</summary>
    public override long Line => _rows.Row;

    public override string LineWord => "row";

    public override int Width => _rows.Header.Length;

    public override ReadOnlySpan<byte> this[int column] =>
        (uint)column >= (uint)Width ? default : column < Width - 1 ? _rows.Property(column) : _geometry ??= _shapes.Write(_rows.Present, _rows.Row);

    /// <summary>The names of the objects in a file.</summary>
    /// <exception cref="MalformedFileException">The file is no Topology, or damaged.</exception>
    public static IReadOnlyList<string> Layers(FileContent file)
    {
        var text = file.Text(TextEncoding.Utf8);
        return JsonPlaces.Members(file, text, (0, text.Length)).TryGetValue("objects", out var objects) ? [.. JsonPlaces.Members(file, text, objects).Keys] : throw GeoErrors.Lacks(file.Name, "this is no TopoJSON Topology");
    }

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

    private static (int Start, int Length) Layer(FileContent file, Dictionary<string, (int, int)> layers, string? name)
    {
        if (name is null && layers.Count == 1)
            return layers.Values.First();
        return name is not null && layers.TryGetValue(name, out var place)
            ? place
            : throw GeoErrors.Lacks(file.Name, $"{(name is null ? $"the file has {layers.Count} objects, so name the one to read" : $"there is no object '{name}'")}; it has {string.Join(", ", layers.Keys.Take(10).Select(k => $"'{k}'"))}");
    }
}
