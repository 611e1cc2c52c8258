using System.Text;
using Entente.Formats.Bytes;
using Entente.Formats.Geo;
using Entente.Formats.Tables;

namespace Entente.Formats.Tests.Geo;

public sealed class GeoTableTests
{
    internal const string Features = """
        { "type": "FeatureCollection", "name": "x",
          "features": [
            { "type": "Feature", "id": 7, "properties": { "name": "Sch\u00f6nbrunn \"a\"", "cow": 300, "more": [1, "b c"] }, "geometry": { "type": "Point", "coordinates": [ 16.30, 48.1800 ] } },
            { "type": "Feature", "properties": { "cow": null, "open": true }, "geometry": null }
          ] }
        """;

    /// <summary>Two squares side by side that share their middle border, as arcs in steps of 0.5 from (10, 20).</summary>
    internal const string Topology = """
        { "type": "Topology", "transform": { "scale": [0.5, 0.5], "translate": [10, 20] },
          "objects": { "states": { "type": "GeometryCollection", "geometries": [
            { "type": "Polygon", "arcs": [[0, 1]], "properties": { "name": "west" } },
            { "type": "MultiPolygon", "arcs": [[[2, -1]]], "properties": { "name": "east" } },
            { "type": "LineString", "arcs": [-1] },
            { "type": "MultiLineString", "arcs": [[0], [1]] },
            { "type": "Point", "coordinates": [1, 2], "id": "p" },
            { "type": "MultiPoint", "coordinates": [[1, 2], [0, 0]] },
            { "type": "GeometryCollection", "geometries": [ { "type": "Point", "coordinates": [1, 2] } ] },
            { "type": null } ] } },
          "arcs": [ [[2, 0], [0, 2]], [[2, 2], [-2, 0], [0, -2], [2, 0]], [[2, 0], [2, 0], [0, 2], [-2, 0]] ] }
        """;

    [Fact]
    public void Features_are_rows_with_their_properties_and_geometry()
    {
        using var table = new GeoJsonTable(File(Features));
        Assert.Equal(["name", "cow", "more", "open", "geometry"], table.Header);
        Assert.Equal(
            [["Schönbrunn \"a\"", "300", "[1,\"b c\"]", "", "{\"type\":\"Point\",\"coordinates\":[16.30,48.1800]}"], ["", "", "", "true", ""]],
            Rows.Of(table));
    }

    [Fact]
    public void Properties_can_be_chosen_and_the_id_is_one()
    {
        using var table = new GeoJsonTable(File(Features), ["id", "cow"]);
        Assert.Equal(["id", "cow", "geometry"], table.Header);
        Assert.Equal(["7", "300"], Rows.Of(table)[0][..2]);
    }

    [Fact]
    public void Shared_arcs_are_put_together_in_both_directions()
    {
        using var table = new TopoJsonTable(File(Topology), ["name"]);
        Assert.Equal(
            [
                "{\"type\":\"Polygon\",\"coordinates\":[[[11,20],[11,21],[10,21],[10,20],[11,20]]]}",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[11,20],[12,20],[12,21],[11,21],[11,20]]]]}",
                "{\"type\":\"LineString\",\"coordinates\":[[11,21],[11,20]]}",
                "{\"type\":\"MultiLineString\",\"coordinates\":[[[11,20],[11,21]],[[11,21],[10,21],[10,20],[11,20]]]}",
                "{\"type\":\"Point\",\"coordinates\":[10.5,21]}",
                "{\"type\":\"MultiPoint\",\"coordinates\":[[10.5,21],[10,20]]}",
                "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\",\"coordinates\":[10.5,21]}]}",
                "",
            ],
            Rows.Of(table).Select(r => r[1]));
        Assert.Equal(["states"], TopoJsonTable.Layers(File(Topology)));
    }

    [Fact]
    public void Arcs_without_a_transform_are_plain_positions()
    {
        using var table = new TopoJsonTable(File("{\"type\":\"Topology\",\"arcs\":[[[1.5,2],[3,4,9]]],\"objects\":{\"a\":{\"type\":\"LineString\",\"arcs\":[0]}}}"));
        Assert.Equal("{\"type\":\"LineString\",\"coordinates\":[[1.5,2],[3,4]]}", Assert.Single(Rows.Of(table))[0]);
    }

    [Theory]
    [InlineData("{\"type\":\"Topology\",\"arcs\":[],\"objects\":{\"a\":{\"type\":\"LineString\",\"arcs\":[0]}}}", "row 1: the geometry names the arc 0, but there are 0")]
    [InlineData("{\"type\":\"Topology\",\"arcs\":[],\"objects\":{\"a\":{\"type\":\"Circle\"}}}", "'Circle' is no kind of geometry")]
    [InlineData("{\"type\":\"Topology\",\"arcs\":[[1]],\"objects\":{\"a\":{}}}", "among the arcs")]
    [InlineData("{\"type\":\"Topology\",\"arcs\":[],\"objects\":{\"a\":{},\"b\":{}}}", "the file has 2 objects, so name the one to read; it has 'a', 'b'")]
    [InlineData("{\"type\":\"Topology\",\n\"arcs\":[", "f.json, line 2, byte 9 of the line: the JSON breaks off")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[]}", "this is no TopoJSON Topology")]
    [InlineData("[]", "a JSON object should stand")]
    [InlineData("", "the JSON breaks off")]
    public void Broken_topologies_are_refused(string text, string message) => Assert.Contains(message, Refusal(() => new TopoJsonTable(File(text))));

    [Theory]
    [InlineData("{\"type\":\"Topology\"}", "this is no GeoJSON FeatureCollection")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":{}}", "'features' should be an array")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{}}]}", "row 1: the geometry has no type")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":", "the JSON breaks off")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"a\":\"\\ud800\"}}]}", "half a character")]
    public void Broken_collections_are_refused(string text, string message) => Assert.Contains(message, Refusal(() => new GeoJsonTable(File(text))));

    private static string Refusal(Func<TableReader> open) => Assert.Throws<MalformedFileException>(() =>
    {
        using var table = open();
        Rows.Of(table);
    }).Message;

    private static FileContent File(string text) => new("f.json", Encoding.UTF8.GetBytes(text));
}
