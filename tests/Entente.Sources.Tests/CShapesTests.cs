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
}
