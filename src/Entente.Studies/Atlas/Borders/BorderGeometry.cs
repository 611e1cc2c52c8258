using System.Text.Json;

namespace Entente.Studies.Atlas.Borders;

/// <summary>Reads the polygons of a GeoJSON geometry.</summary>
internal static class BorderGeometry
{
    public static List<List<List<(double Lon, double Lat)>>> Polygons(string geometry)
    {
        using var json = JsonDocument.Parse(geometry);
        var coordinates = json.RootElement.GetProperty("coordinates");
        return json.RootElement.GetProperty("type").GetString() switch
        {
            "MultiPolygon" => [.. coordinates.EnumerateArray().Select(Polygon)],
            "Polygon" => [Polygon(coordinates)],
            _ => [],
        };
    }

    private static List<List<(double Lon, double Lat)>> Polygon(JsonElement rings) =>
        [.. rings.EnumerateArray().Select(ring => ring.EnumerateArray().Select(p => (p[0].GetDouble(), p[1].GetDouble())).ToList())];
}
