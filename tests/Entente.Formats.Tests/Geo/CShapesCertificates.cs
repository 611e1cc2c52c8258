using System.Text.Json;
using Entente.Formats.Bytes;
using Entente.Formats.Geo;

namespace Entente.Formats.Tests.Geo;

/// <summary>CShapes 2.0 is published as TopoJSON; the GeoJSON was made from it by another program, rounded to four decimals.</summary>
public sealed class CShapesCertificates
{
    private static readonly string[] Properties = ["fid", "country_name", "start", "end", "status", "owner", "capname", "caplong", "caplat", "b_def"];

    [Theory]
    [InlineData("cow", "cowcode", 805)]
    [InlineData("gw", "gwcode", 710)]
    public void Both_forms_hold_the_same_borders(string coding, string code, int polygons)
    {
        if (Repository.SharedData is not { } folder)
        {
            Assert.Skip("There is no folder of public datasets (shared/data) beside the checkout.");
            return;
        }
        string path = Path.Combine(folder, "cshapes-2.0", $"cshapes_2_{coding}");
        var packed = FileContent.Read(path + ".topojson.xz");
        Assert.Equal($"cshapes_2_{coding}.topojson", packed.Name);
        using var topo = new TopoJsonTable(packed, [code, .. Properties]);
        using var geo = new GeoJsonTable(FileContent.Read(path + ".geojson.gz"), [code, .. Properties]);
        long positions = 0;
        while (topo.Read())
        {
            Assert.True(geo.Read());
            for (int i = 0; i <= Properties.Length; i++)
                Assert.True(Same(geo[i], topo[i]), $"row {topo.Line}, {topo.Header[i]}");
            var (wanted, found) = (Positions(geo[topo.Width - 1]), Positions(topo[topo.Width - 1]));
            Assert.True(wanted.Count == found.Count, $"row {topo.Line}: {wanted.Count} numbers against {found.Count}");
            for (int i = 0; i < found.Count; i++)
                Assert.True(wanted[i] == found[i] || Math.Abs(wanted[i] - found[i]) <= 0.00005 + 1e-9, $"row {topo.Line}, number {i}: {wanted[i]:R} against {found[i]:R}");
            positions += found.Count(double.IsFinite) / 2;
        }
        Assert.False(geo.Read());
        Assert.Equal(polygons, topo.Line);
        Assert.True(positions > 500_000, $"{positions} positions");
    }

    /// <summary>The other program wrote 18 as 18.0.</summary>
    private static bool Same(ReadOnlySpan<byte> wanted, ReadOnlySpan<byte> found) =>
        wanted.SequenceEqual(found) || (double.TryParse(wanted, out double number) && double.TryParse(found, out double read) && number == read);

    /// <summary>All numbers of a geometry; before each ring stands infinity.</summary>
    private static List<double> Positions(ReadOnlySpan<byte> geometry)
    {
        var numbers = new List<double>();
        var reader = new Utf8JsonReader(geometry);
        int opened = 0;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Number)
            {
                if (opened > 1)
                    numbers.Add(double.PositiveInfinity);
                numbers.Add(reader.GetDouble());
            }
            opened = reader.TokenType == JsonTokenType.StartArray ? opened + 1 : 0;
        }
        return numbers;
    }
}
