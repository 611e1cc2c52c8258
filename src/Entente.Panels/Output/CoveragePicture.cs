namespace Entente.Panels.Output;

/// <summary>Which columns of a panel have values in which years, to look at: a drawing, or lines for a terminal.</summary>
public static class CoveragePicture
{
    /// <summary>A drawing: a row for each column, years from left to right, the darker the more of the year's rows have a value.</summary>
    /// <remarks>One hue that grows darker, so that it can be read without telling colours apart; every row says in words what it shows.</remarks>
    /// <param name="panel">The panel.</param>
    /// <param name="summary">Its cells, counted.</param>
    /// <exception cref="PanelException">The rows of the panel have no year.</exception>
    public static string Svg(Panel panel, PanelSummary summary) => CoverageSvg.Of(panel, summary, YearsOf(summary));

    /// <summary>Writes the drawing beside a panel: <c>dyads.parquet</c> has <c>dyads.parquet.svg</c>.</summary>
    /// <returns>The path of the drawing.</returns>
    public static string Write(Panel panel, PanelSummary summary, string panelPath)
    {
        string path = panelPath + ".svg";
        try
        {
            Whole.Write(Path.GetFullPath(path), Svg(panel, summary));
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PanelException($"'{path}' cannot be written: {e.Message.TrimEnd('.')}. The panel itself stands.", e);
        }
    }

    /// <summary>A line for each column in block characters, the fuller the more of the years' rows have a value; plain text that ends with a line feed.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="summary">Its cells, counted.</param>
    /// <param name="width">How many characters a line may have; several years share a character where they must.</param>
    /// <exception cref="PanelException">The rows of the panel have no year.</exception>
    public static string Text(Panel panel, PanelSummary summary, int width = 100) => CoverageText.Of(panel, summary, YearsOf(summary), width);

    private static (int First, int Last) YearsOf(PanelSummary summary) =>
        summary.Years ?? throw new PanelException(summary.Rows == 0 ? "The panel has no rows, so that there is no coverage to draw." : "The rows of this panel have no year, so that there is no coverage to draw. A panel by state, pair or leader and year has one.");
}
