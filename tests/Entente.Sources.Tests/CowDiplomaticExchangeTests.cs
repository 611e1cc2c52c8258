using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

/// <summary>The official file was never had; what is known of its layout is held to lines written here.</summary>
public sealed class CowDiplomaticExchangeTests
{
    [Fact]
    public void Levels_in_both_directions_are_read()
    {
        var missions = TableOf.Lines("cow-diplomatic-exchange", "2006.1", "missions", "2,200,1914,3,3,1,2006.1", "200,345,1914,0,2,1,2006.1", "2,365,1950,9,9,1,2006.1");
        Assert.Equal(["3", "0", "9"], missions.All("DR_at_1"));
        Assert.Equal(["3", "2", "9"], missions.All("DR_at_2"));
    }

    [Fact]
    public void A_level_that_there_is_not_is_refused() =>
        Assert.Contains("(0, 1, 2, 3, 9)", Assert.Throws<ImportException>(() => TableOf.Lines("cow-diplomatic-exchange", "2006.1", "missions", "2,200,1914,4,3,1,2006.1")).Message);

    [Fact]
    public void The_number_of_rows_is_not_known_and_so_not_asked() =>
        Assert.Null(Assert.Single(SourceCatalogue.Find("cow-diplomatic-exchange").Releases[0].Tables).Rows);
}
