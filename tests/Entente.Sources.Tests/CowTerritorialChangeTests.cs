using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class CowTerritorialChangeTests
{
    [Fact]
    public void The_842_changes_end_in_2015_though_the_list_goes_to_2018()
    {
        var changes = TableOf.Official("cow-territorial-change", "6", "changes");
        Assert.Equal((842, "1816", "2015"), (changes.Rows, changes.All("year").Min(StringComparer.Ordinal), changes.All("year").Max(StringComparer.Ordinal)));
        Assert.Equal((1816, 2018), SourceCatalogue.Find("cow-territorial-change").Releases[0].Tables[0].Years);
    }

    [Fact]
    public void Two_marks_stand_for_what_is_not_known_and_a_loser_may_not_apply()
    {
        var changes = TableOf.Lines("cow-territorial-change", "6", "changes", "1816,.,160,1,-9,.,-9,.,.,1,-9,0,-9,1,-9,3,1,0,5");
        Assert.All(["month", "procedur", "entity", "contgain", "area", "pop", "exit"], c => Assert.Equal("?", changes[0, c]));
        Assert.Equal("-", changes[0, "loser"]);
    }

    [Fact]
    public void Areas_are_in_square_kilometres_and_populations_in_persons()
    {
        var units = SourceCatalogue.Find("cow-territorial-change").Releases[0].Tables[0].Columns.ToDictionary(c => c.Name, c => c.Unit);
        Assert.Equal(("square kilometres", "persons"), (units["area"], units["pop"]));
    }

    [Fact]
    public void Codes_of_procedure_and_of_kind_show_in_the_rows()
    {
        var changes = TableOf.Official("cow-territorial-change", "6", "changes");
        Assert.Equal((58, 59), (changes.Where(("procedur", "4"), ("indep", "1")).Count, changes.Where(("procedur", "4")).Count));
        Assert.Equal((13, 14), (changes.Where(("procedur", "5"), ("year", "1867")).Count, changes.Where(("procedur", "6")).Count(r => changes[r, "year"] is "1919" or "1920")));
        var empire = changes.Where(("gainer", "200")).Where(r => int.Parse(changes[r, "year"]) is >= 1880 and <= 1910).ToList();
        Assert.Equal((64, 65), (empire.Count(r => changes[r, "gaintype"] == "0"), empire.Count));
    }
}
