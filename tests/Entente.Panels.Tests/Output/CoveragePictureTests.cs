using System.Xml.Linq;
using Entente.Panels.Output;
using Entente.Panels.Recipes;

namespace Entente.Panels.Tests.Output;

public sealed class CoveragePictureTests
{
    [Fact]
    public void Lines_and_drawing_are_as_accepted()
    {
        var panel = SmallPanel.Make();
        var summary = PanelSummary.Of(panel, TestContext.Current.CancellationToken);
        Golden.Verify("panel-coverage.txt", CoveragePicture.Text(panel, summary, width: 60));
        Golden.Verify("panel-coverage.svg", CoveragePicture.Svg(panel, summary));
    }

    [Fact]
    public void The_drawing_says_in_words_what_it_shows()
    {
        var panel = SmallPanel.Make();
        var svg = XDocument.Parse(CoveragePicture.Svg(panel, PanelSummary.Of(panel, TestContext.Current.CancellationToken))).Root!;
        XNamespace ns = "http://www.w3.org/2000/svg";
        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal("Coverage of a panel by dyad-year, 2000–2004", svg.Element(ns + "title")!.Value);
        Assert.Contains("wealth2: 2000–2003, 64 % of all rows.", svg.Element(ns + "desc")!.Value, StringComparison.Ordinal);
        Assert.Equal(panel.Columns.Count - panel.Keys, svg.Elements(ns + "g").Count(g => g.Element(ns + "title") is not null));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void Lines_keep_to_their_width(int width)
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var panel = PublishedStore.World.Build(RecipeReader.ReadFile(PublishedStore.Sample("state-years-cow")), TestContext.Current.CancellationToken);
        string[] lines = CoveragePicture.Text(panel, PanelSummary.Of(panel, TestContext.Current.CancellationToken), width).Split('\n');
        Assert.All(lines.Skip(1).SkipLast(2), l => Assert.True(l.Length <= Math.Max(width, 46), l));
    }

    [Fact]
    public void Rows_without_a_year_have_no_picture()
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var panel = PublishedStore.World.Build(new Recipe(PanelUnit.Alliance), TestContext.Current.CancellationToken);
        var summary = PanelSummary.Of(panel, TestContext.Current.CancellationToken);
        Assert.Contains("have no year", Assert.Throws<PanelException>(() => CoveragePicture.Text(panel, summary)).Message, StringComparison.Ordinal);
    }
}
