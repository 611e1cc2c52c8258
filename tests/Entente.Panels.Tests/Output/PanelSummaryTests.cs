using Entente.Domain.Data;
using Entente.Panels.Output;
using Entente.Panels.Recipes;
using Entente.Store.Tables;

namespace Entente.Panels.Tests.Output;

public sealed class PanelSummaryTests
{
    public static TheoryData<string> Samples() => ["directed-dyad-years-gw", "prd-dyad-years-cow-gml-spells", "state-years-cow", "leader-years-archigos", "triads", "obligations-2026"];

    [Fact]
    public void Cells_are_counted_by_reason_and_year()
    {
        var panel = SmallPanel.Make();
        var summary = PanelSummary.Of(panel, TestContext.Current.CancellationToken);
        Assert.Equal((11L, (2000, 2004)), (summary.Rows, summary.Years!.Value));
        Assert.Equal([1, 1, 3, 3, 3], summary.RowsByYear);
        var wealth = summary.Columns.Single(c => c.Column.Name == "wealth2");
        Assert.Equal((7L, 1L, 3L, 4L), (wealth.Present, wealth[Absence.NotCoded], wealth[Absence.BeyondCoverage], wealth.Missing));
        Assert.Equal((2000, 2003), wealth.Years);
        Assert.Equal([1, 0, 3, 3, 0], wealth.ByYear);
        Assert.Equal((0, 1), (summary.Share(wealth, 2001, 2001), summary.Share(wealth, 2002, 2003)));
        Assert.True(double.IsNaN(summary.Share(wealth, 1990, 1999)));
        Assert.Null(summary.Columns.Single(c => c.Column.Name == "town1").Least);
        HoldsPlainCount(panel, summary);
    }

    [Fact]
    public void A_panel_made_in_blocks_is_counted_alike()
    {
        var (whole, parts) = (PanelSummary.Of(SmallPanel.Make(), TestContext.Current.CancellationToken), PanelSummary.Of(SmallPanel.Make(isStreamed: true), TestContext.Current.CancellationToken));
        Assert.Equal((whole.Rows, whole.Years), (parts.Rows, parts.Years));
        foreach (var (a, b) in whole.Columns.Zip(parts.Columns))
        {
            Assert.Equal(a.Counts, b.Counts);
            Assert.Equal(a.ByYear, b.ByYear);
            Assert.Equal((a.Least, a.Most, a.Years), (b.Least, b.Most, b.Years));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Real_panels_are_counted_as_plainly_as_row_by_row(string name)
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var panel = PublishedStore.World.Build(RecipeReader.ReadFile(PublishedStore.Sample(name)), TestContext.Current.CancellationToken);
        HoldsPlainCount(panel, PanelSummary.Of(panel, TestContext.Current.CancellationToken));
    }

    private static void HoldsPlainCount(Panel panel, PanelSummary summary)
    {
        var block = panel.Blocks().Single();
        var year = panel["year"].In(block);
        Assert.Equal(block.Count, summary.Rows);
        foreach (var column in summary.Columns)
        {
            var pick = column.Column.In(block);
            long[] counts = new long[column.Counts.Count], byYear = new long[column.ByYear.Count];
            var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
            for (int row = 0; row < block.Count; row++)
            {
                counts[(int)pick.AbsenceAt(row)]++;
                if (pick.AbsenceAt(row) != Absence.Present)
                    continue;
                byYear[(int)year.NumberAt(row) - summary.Years!.Value.First]++;
                if (pick.Series.Type != ColumnType.Text)
                    (least, most) = (Math.Min(least, pick.NumberAt(row)), Math.Max(most, pick.NumberAt(row)));
            }
            Assert.Equal((column.Column.Name, string.Join(' ', counts), string.Join(' ', byYear)), (column.Column.Name, string.Join(' ', column.Counts), string.Join(' ', column.ByYear)));
            Assert.Equal((column.Column.Name, least > most ? null : least, least > most ? null : (double?)most), (column.Column.Name, column.Least, column.Most));
        }
    }
}
