using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class CowDyadicMidTests
{
    [Theory]
    [InlineData("4.02")]
    [InlineData("4.03")]
    public void Both_releases_have_2371_disputes_in_10358_rows(string version)
    {
        var pairs = TableOf.Official("cow-dyadic-mid", version, "directed_dyads");
        Assert.Equal((10_358, 2_371), (pairs.Rows, pairs.All("disno").Distinct().Count()));
    }

    [Fact]
    public void Release_4_03_leaves_out_five_columns()
    {
        var columns = SourceCatalogue.Find("cow-dyadic-mid").Releases.Select(r => r.Tables[0].Columns.Select(c => c.Name).ToList()).ToList();
        Assert.Equal(["dyad", "abbreva", "abbrevb", "lastobs", "newar"], columns[0].Except(columns[1]));
        Assert.Empty(columns[1].Except(columns[0]));
    }

    [Fact]
    public void The_number_of_the_dyad_is_cut_to_that_of_the_dispute_in_4_03()
    {
        Assert.Equal("2.0009999", TableOf.Official("cow-dyadic-mid", "4.02", "directed_dyads")[0, "dyindex"]);
        Assert.Equal("2", TableOf.Official("cow-dyadic-mid", "4.03", "directed_dyads")[0, "dyindex"]);
    }

    [Fact]
    public void Cells_typed_wrong_are_not_known()
    {
        var pairs = TableOf.Official("cow-dyadic-mid", "4.02", "directed_dyads");
        Assert.Equal((4, 2, 2), (pairs.Where(("sideab", "?")).Count, pairs.Where(("revstata", "?")).Count, pairs.Where(("change", "?")).Count));
        Assert.Equal(3, pairs.Where(("ongo2014", "?")).Count);
    }
}
