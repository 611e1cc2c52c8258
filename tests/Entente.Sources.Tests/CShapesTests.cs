using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class CShapesTests
{
    [Theory]
    [InlineData("borders_cow", "cowcode", 407)]
    [InlineData("borders_gw", "gwcode", 365)]
    public void Dependencies_are_polygons_under_numbers_of_their_own(string table, string code, int independent)
    {
        var borders = TableOf.Official("cshapes", "2.0", table);
        Assert.Equal(independent, borders.Where(("status", "independent")).Count);
        Assert.Equal(9_401, borders.All(code).Max(int.Parse));
        Assert.All(borders.Where(("status", "independent")), r => Assert.InRange(int.Parse(borders[r, code]), 1, 999));
    }

    [Fact]
    public void A_territory_is_compact_GeoJSON()
    {
        var borders = TableOf.Official("cshapes", "2.0", "borders_cow");
        Assert.All(borders.All("geometry"), g => Assert.StartsWith("{\"type\":\"", g));
        Assert.DoesNotContain(borders.All("geometry"), g => g.Contains(' '));
    }

    [Theory]
    [InlineData("borders_cow", "cowcode", 805)]
    [InlineData("borders_gw", "gwcode", 710)]
    public void Both_forms_have_the_same_territories_from_1886_to_2019(string table, string code, int polygons)
    {
        var (topology, features) = (TableOf.OfficialFile("cshapes", "2.0", table, file: 0), TableOf.OfficialFile("cshapes", "2.0", table, file: 1));
        Assert.Equal((polygons, polygons), (topology.Rows, features.Rows));
        foreach (string column in (string[])[code, "start", "end", "owner", "status", "capname", "fid"])
            Assert.Equal(topology.All(column), features.All(column));
        Assert.Equal(("1886-01-01", "2019-12-31"), (topology.All("start").Min(StringComparer.Ordinal), topology.All("end").Max(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_form_without_shared_arcs_is_rounded()
    {
        var (topology, features) = (TableOf.OfficialFile("cshapes", "2.0", "borders_cow", file: 0), TableOf.OfficialFile("cshapes", "2.0", "borders_cow", file: 1));
        Assert.True(Digits(features[0, "geometry"]) <= 4);
        Assert.True(Digits(topology[0, "geometry"]) > 4);

        static int Digits(string geometry) => System.Text.RegularExpressions.Regex.Matches(geometry, @"\.(\d+)").Max(m => m.Groups[1].Length);
    }
}
