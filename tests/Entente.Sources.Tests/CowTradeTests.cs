using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class CowTradeTests
{
    [Fact]
    public void Missing_values_are_blank()
    {
        var national = TableOf.Official("cow-trade", "4.0", "national");
        Assert.Equal(1_548, national.Where(("imports", "?")).Count);
        Assert.DoesNotContain("-9", national.All("imports"));
    }

    [Fact]
    public void The_first_state_has_the_lower_number_and_flow1_is_what_it_imports()
    {
        var pairs = TableOf.Lines("cow-trade", "4.0", "dyadic", "2,20,1920,612,735,612,735", "2,20,1921,,443,,443");
        Assert.Equal(["612", "?"], pairs.All("flow1"));
        Assert.Throws<ImportException>(() => TableOf.Lines("cow-trade", "4.0", "dyadic", "20,2,1920,612,735,612,735"));
    }

    [Fact]
    public void Pairs_stand_once_from_1870_to_2014_in_million_dollars()
    {
        var pairs = TableOf.Official("cow-trade", "4.0", "dyadic");
        Assert.Equal((673_654, "1870", "2014"), (pairs.Rows, pairs.All("year").Min(), pairs.All("year").Max()));
        Assert.All(SourceCatalogue.Find("cow-trade").Releases[0].Tables.SelectMany(t => t.Columns).Where(c => c.Name is "flow1" or "flow2" or "imports" or "exports"), c => Assert.Equal("million current USD", c.Unit));
    }
}
