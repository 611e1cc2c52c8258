using System.Collections.Immutable;
using Entente.Rendering.Blocks;

namespace Entente.Cli.Rendering;

/// <summary>Draws a heat map in letters: time runs to the right, a block before each count, and more lines where the screen is narrow.</summary>
internal static class HeatMapText
{
    private const string Shades = "░▒▓█";
    private const string All = "all";

    public static void Write(HeatMap map, TextWriter o, int width)
    {
        int names = Math.Max(map.Down.Length, map.Rows.Max(r => r.Name.Length)) + 1;
        int total = Math.Max(All.Length, map.Rows.Max(r => r.Total).ToString().Length);
        int cell = Math.Max(3, map.Rows.SelectMany(r => r.Counts).DefaultIfEmpty().Max().ToString().Length + 2);
        int most = map.Rows.Where(r => r.IsShaded).SelectMany(r => r.Counts).DefaultIfEmpty().Max();
        int fit = Math.Max(4, (width - 2 - names - total) / cell);
        // Parts of equal length read better than a long one and a rest.
        int parts = (map.Columns.Length + fit - 1) / fit;
        foreach (var columns in Enumerable.Range(0, map.Columns.Length).Chunk((map.Columns.Length + parts - 1) / Math.Max(1, parts)))
        {
            bool isLast = columns[^1] == map.Columns.Length - 1;
            if (columns[0] > 0)
                o.WriteLine();
            Line(o, names, map.Down, Labels([.. columns.Select(c => map.Columns[c])], cell), isLast ? All.PadLeft(total) : "");
            foreach (var row in map.Rows)
                Line(o, names, row.Name, string.Concat(columns.Select(c => Cell(row, row.Counts[c], most, cell))), isLast ? row.Total.ToString().PadLeft(total) : "");
        }
        if (most > 0)
            o.WriteLine($"  {Legend(most)}");
    }

    private static void Line(TextWriter o, int names, string name, string cells, string total) => o.WriteLine($"  {name.PadRight(names)}{cells}{total}".TrimEnd());

    private static string Cell(HeatRow row, int count, int most, int width) =>
        (count == 0 ? "·" : (row.IsShaded ? Shade(count, most) : ' ') + count.ToString()).PadRight(width);

    // A quarter of the way to the greatest count of the map for each shade.
    private static char Shade(int count, int most) => Shades[((4 * count) - 1) / most];

    private static string Legend(int most)
    {
        var bounds = Enumerable.Range(0, Shades.Length).Select(s => (Shade: Shades[s], Last: (s + 1) * most / 4)).Where(b => b.Last > 0).ToList();
        return string.Join("  ", bounds.Where((b, i) => i == 0 || b.Last > bounds[i - 1].Last).Select(b => $"{b.Shade} to {b.Last}"));
    }

    // As many labels as have room: each begins above its cell and leaves a space before the next.
    private static string Labels(ImmutableArray<string> labels, int cell)
    {
        var line = new System.Text.StringBuilder();
        for (int i = 0; i < labels.Length; i++)
            if (line.Length <= i * cell && (i * cell) + labels[i].Length < labels.Length * cell)
                line.Append(' ', (i * cell) - line.Length).Append(labels[i]).Append(' ');
        return line.ToString().PadRight(labels.Length * cell);
    }
}
