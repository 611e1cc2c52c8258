using System.Globalization;
using System.Security;
using System.Text;

namespace Entente.Panels.Output;

/// <summary>Coverage as a drawing.</summary>
internal static class CoverageSvg
{
    private const int RowHeight = 15;
    private const int GapOfFamilies = 7;
    private const int Top = 62;
    private const int Margin = 16;
    private const double LetterWidth = 6.3;
    private const int Room = 760;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 200];
    private static readonly string[] Shades = ["#dce9f5", "#b3d1ea", "#7fb2d9", "#4a90c4", "#2268a3", "#0f3d6b"];
    private static readonly string[] Meanings = ["up to 20 %", "up to 40 %", "up to 60 %", "up to 80 %", "more", "all"];

    public static string Of(Panel panel, PanelSummary summary, (int First, int Last) years)
    {
        var columns = summary.Columns.Skip(panel.Keys).ToList();
        int families = Width(columns.Select(c => c.Column.Info.Family)), names = Width(columns.Select(c => c.Column.Name));
        int left = Margin + families + names, count = years.Last - years.First + 1;
        double year = Math.Max(2, Math.Min(24, (double)Room / count)), right = left + (year * count);
        int bottom = Top + (columns.Count * RowHeight) + (GapOfFamilies * Changes(columns));
        var svg = new StringBuilder();
        int width = Math.Max((int)Math.Ceiling(right), 690) + Margin + 14, height = bottom + 62;
        string title = $"Coverage of a panel by {panel.Recipe.UnitName}, {years.First}–{years.Last}";
        svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"coverage-title coverage-desc\" font-family=\"system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif\" font-size=\"11\" fill=\"#1c2733\">\n");
        svg.Append($"<title id=\"coverage-title\">{Escape(title)}</title>\n<desc id=\"coverage-desc\">{Escape(Description(summary, columns, years))}</desc>\n");
        svg.Append($"<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n<text x=\"{Margin}\" y=\"26\" font-size=\"15\" font-weight=\"600\">{Escape(title)}</text>\n");
        Axis(svg, years, left, year, bottom);
        int y = Top;
        for (int c = 0; c < columns.Count; c++)
        {
            bool isNew = c == 0 || columns[c].Column.Info.Family != columns[c - 1].Column.Info.Family;
            y += isNew && c > 0 ? GapOfFamilies : 0;
            if (isNew)
                svg.Append($"<text x=\"{Margin}\" y=\"{y + 11}\" fill=\"#5a6672\">{Escape(columns[c].Column.Info.Family)}</text>\n");
            Row(svg, summary, columns[c], years, Margin + families, left, year, y);
            y += RowHeight;
        }
        Legend(svg, left, bottom + 40);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Row(StringBuilder svg, PanelSummary summary, ColumnSummary column, (int First, int Last) years, int nameAt, int left, double width, int y)
    {
        svg.Append($"<g><title>{Escape(InWords(summary, column))}</title><text x=\"{nameAt}\" y=\"{y + 11}\">{Escape(column.Column.Name)}</text>");
        svg.Append($"<path d=\"M{left} {y + (RowHeight / 2)}h{Number(width * (years.Last - years.First + 1))}\" stroke=\"#e3e7eb\"/>");
        for (int from = years.First; from <= years.Last;)
        {
            int shade = Shade(summary.Share(column, from, from)), to = from;
            while (to < years.Last && Shade(summary.Share(column, to + 1, to + 1)) == shade)
                to++;
            if (shade >= 0)
                svg.Append($"<rect x=\"{Number(left + (width * (from - years.First)))}\" y=\"{y + 1}\" width=\"{Number(width * (to - from + 1))}\" height=\"{RowHeight - 3}\" fill=\"{Shades[shade]}\"/>");
            from = to + 1;
        }
        svg.Append("</g>\n");
    }

    private static void Axis(StringBuilder svg, (int First, int Last) years, int left, double width, int bottom)
    {
        int step = Array.Find(Steps, s => s * width >= 36);
        for (int year = (years.First + step - 1) / step * step; year <= years.Last; year += step)
        {
            string x = Number(left + (width * (year - years.First)));
            svg.Append($"<path d=\"M{x} {Top - 4}V{bottom + 2}\" stroke=\"#d5dbe1\"/><text x=\"{x}\" y=\"{Top - 9}\" text-anchor=\"middle\" fill=\"#5a6672\">{year}</text><text x=\"{x}\" y=\"{bottom + 15}\" text-anchor=\"middle\" fill=\"#5a6672\">{year}</text>\n");
        }
    }

    private static void Legend(StringBuilder svg, int left, int y)
    {
        svg.Append($"<g aria-hidden=\"true\" fill=\"#5a6672\"><text x=\"{Margin}\" y=\"{y + 10}\">rows with a value</text>");
        int x = Math.Max(Margin + 110, Math.Min(left, 180));
        svg.Append($"<path d=\"M{x} {y + 6}h16\" stroke=\"#c3cad1\"/><text x=\"{x + 21}\" y=\"{y + 10}\">none</text>");
        x += 62;
        for (int s = 0; s < Shades.Length; s++, x += 88)
            svg.Append($"<rect x=\"{x}\" y=\"{y}\" width=\"16\" height=\"12\" fill=\"{Shades[s]}\"/><text x=\"{x + 21}\" y=\"{y + 10}\">{Meanings[s]}</text>");
        svg.Append("</g>\n");
    }

    private static string Description(PanelSummary summary, List<ColumnSummary> columns, (int First, int Last) years) =>
        string.Create(CultureInfo.InvariantCulture, $"{summary.Rows:N0} rows of {years.First}–{years.Last}. One line for each of {columns.Count} columns; the darker a year, the more of its rows have a value. ")
        + string.Join(" ", columns.Select(c => InWords(summary, c) + "."));

    private static string InWords(PanelSummary summary, ColumnSummary column) => column.Years is not { } years
        ? $"{column.Column.Name}: no value"
        : $"{column.Column.Name}: {years.First}–{years.Last}, {Percent((double)column.Present / summary.Rows)} of all rows";

    // Nothing is rounded up to all or down to none.
    private static string Percent(double share) => share switch
    {
        1 => "100 %",
        < 0.01 => "under 1 %",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Min(99, Math.Round(share * 100))} %"),
    };

    // A year in which a single row lacks its value is not as dark as one in which none does.
    private static int Shade(double share) => double.IsNaN(share) || share == 0 ? -1 : share == 1 ? Shades.Length - 1 : (int)Math.Ceiling(share * (Shades.Length - 1)) - 1;

    private static int Changes(List<ColumnSummary> columns) => columns.Zip(columns.Skip(1)).Count(p => p.First.Column.Info.Family != p.Second.Column.Info.Family);

    private static int Width(IEnumerable<string> texts) => (int)(texts.Select(t => t.Length).DefaultIfEmpty(0).Max() * LetterWidth) + 18;

    private static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    private static string Escape(string text) => SecurityElement.Escape(text);
}
