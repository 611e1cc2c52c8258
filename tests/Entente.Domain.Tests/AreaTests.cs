using Entente.Domain.Places;
using Entente.Domain.States;

namespace Entente.Domain.Tests;

/// <summary>Where treaty areas begin and end.</summary>
public sealed class AreaTests
{
    [Theory]
    [InlineData("north-atlantic-territory", "hawaii", "2025-06-01", false)]
    [InlineData("north-atlantic-territory", "algeria", "1962-07-02", true)]
    [InlineData("north-atlantic-territory", "algeria", "1962-07-03", false)]
    [InlineData("north-atlantic-territory", "ceuta", "2025-06-02", false)]
    [InlineData("north-atlantic-territory", "falkland-islands", "1982-04-02", false)]
    [InlineData("western-hemisphere-region", "falkland-islands", "1982-04-02", true)]
    [InlineData("western-hemisphere-region", "greenland", "1980-01-01", true)]
    [InlineData("western-hemisphere-region", "hawaii", "1980-01-01", false)]
    [InlineData("pacific", "hawaii", "2025-06-01", true)]
    [InlineData("pacific", "second-thomas-shoal", "2025-06-09", true)]
    [InlineData("japan-administered", "senkaku-islands", "2024-01-01", true)]
    [InlineData("japan-administered", "senkaku-islands", "1971-01-01", false)]
    [InlineData("taiwan-and-pescadores", "kinmen", "1958-08-23", false)]
    public void A_place_lies_in_an_area_or_not(string area, string place, string day, bool isIn)
    {
        var gazetteer = Repository.Record.Gazetteer;
        var site = Site.Of(gazetteer.Find(place)!, DateOnly.Parse(day));
        Assert.Equal(isIn, gazetteer.Area(area)!.Contains(site));
    }

    [Theory]
    [InlineData("north-atlantic-territory", "TUR", "1952-02-18", true)]
    [InlineData("north-atlantic-territory", "FIN", "2023-04-05", true)]
    [InlineData("north-atlantic-territory", "JPN", "2023-04-05", false)]
    [InlineData("southeast-asia-treaty-area", "PAK", "1965-09-06", true)]
    [InlineData("southeast-asia-treaty-area", "TWN", "1958-08-23", false)]
    public void A_home_territory_lies_in_an_area_or_not(string area, string state, string day, bool isIn)
    {
        var on = DateOnly.Parse(day);
        Assert.Equal(isIn, Repository.Record.Gazetteer.Area(area)!.Contains(Site.Home(Repository.Record.States[new StateId(state)], on)));
    }

    [Fact]
    public void The_gazetteer_reads_a_list_of_names_by_its_narrowest() =>
        Assert.Equal("second-thomas-shoal", Repository.Record.Gazetteer.Find("South China Sea, Second Thomas Shoal")!.Id);

    [Fact]
    public void A_place_passes_from_holder_to_holder_on_its_day()
    {
        var goa = Repository.Record.Gazetteer.Find("Goa")!;
        Assert.Equal(new StateId("PRT"), goa.SovereignOn(new(1961, 12, 18)));
        Assert.Equal(new StateId("IND"), goa.SovereignOn(new(1962, 1, 1)));
    }
}
