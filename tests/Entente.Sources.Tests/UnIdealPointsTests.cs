using System.Text;
using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class UnIdealPointsTests
{
    private const string Numbers = "42,1.6,0.9,1.3,1.4,1.6,1.9,2.0,2.7";

    [Fact]
    public void Names_are_in_Windows_1252_and_sessions_become_years()
    {
        byte[] file = [.. Encoding.Latin1.GetBytes($"Row,ccode,session,NVotes,IdealPoint,QO%,Q5%,Q10%,Q50%,Q90%,Q95%,Q100%,iso3c,Countryname\r\n1,437,15,{Numbers},CIV,C\u00f4te d"), 0x92, .. "Ivoire\r\n"u8];
        var points = TableOf.Lines("un-ideal-points", "2020-04", "all", file);
        Assert.Equal(("Côte d’Ivoire", "1960"), (points[0, "Countryname"], points[0, "year"]));
    }

    [Fact]
    public void The_column_without_a_name_is_the_row()
    {
        var points = TableOf.Lines("un-ideal-points", "2020-04", "nuclear", $"\"7\",2,33,{Numbers},\"USA\",\"United States\"");
        Assert.Equal(("7", "0.9"), (points[0, "row"], points[0, "QONuclear"]));
    }

    [Fact]
    public void Session_19_has_no_estimate()
    {
        var points = TableOf.Official("un-ideal-points", "2020-04", "all");
        Assert.Empty(points.Where(("session", "19")));
        Assert.Equal(73, points.All("session").Distinct().Count());
    }

    [Theory]
    [InlineData("idealpointlegacy", 0.9996)]
    [InlineData("idealpointall", 0.9882)]
    [InlineData("idealpointfp", 0.9839)]
    public void The_old_method_agrees_between_releases_and_the_new_ones_less(string column, double correlation)
    {
        var old = TableOf.Official("un-ideal-points", "2020-04", "all");
        var now = TableOf.Official("un-ideal-points", "2025-07", "all");
        var points = Enumerable.Range(0, now.Rows).ToDictionary(r => (now[r, "ccode"], now[r, "year"]), r => now[r, column]);
        var pairs = Enumerable.Range(0, old.Rows).Where(r => points.GetValueOrDefault((old[r, "ccode"], old[r, "year"]), "?") != "?")
            .Select(r => (double.Parse(old[r, "IdealPoint"]), double.Parse(points[(old[r, "ccode"], old[r, "year"])]))).ToList();
        Assert.Equal(correlation, Correlation.Of(pairs), 4);
    }

    [Fact]
    public void The_higher_the_nearer_to_the_United_States()
    {
        var points = TableOf.Official("un-ideal-points", "2020-04", "all");
        var russia = points.Where(("ccode", "365")).ToDictionary(r => points[r, "session"], r => double.Parse(points[r, "IdealPoint"]));
        Assert.All(points.Where(("ccode", "2")), r => Assert.True(double.Parse(points[r, "IdealPoint"]) > russia[points[r, "session"]]));
    }

    [Fact]
    public void Seventeen_rows_of_2025_have_no_country_name() =>
        Assert.Equal(17, TableOf.Official("un-ideal-points", "2025-07", "all").Where(("countryname", "?")).Count);
}
