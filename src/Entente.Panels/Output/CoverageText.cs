using System.Text;

namespace Entente.Panels.Output;

/// <summary>Coverage as lines of block characters.</summary>
internal static class CoverageText
{
    private const string Blocks = "▁▂▃▄▅▆▇█";
    private static readonly int[] Steps = [10, 20, 50, 100, 200, 500, 1000];
    private const int LongestName = 24;
    private const int FewestCells = 20;

    public static string Of(Panel panel, PanelSummary summary, (int First, int Last) years, int width)
    {
        var columns = summary.Columns.Skip(panel.Keys).ToList();
        int names = Math.Min(LongestName, columns.Select(c => c.Column.Name.Length).DefaultIfEmpty(0).Max());
        int cells = Math.Max(FewestCells, width - names - 2), each = (years.Last - years.First + cells) / cells;
        var text = new StringBuilder();
        text.Append(new string(' ', names + 2)).Append(Axis(years, each)).Append('\n');
        foreach (var column in columns)
        {
            string name = column.Column.Name.Length <= names ? column.Column.Name.PadRight(names) : column.Column.Name[..(names - 1)] + "…";
            var line = new StringBuilder(name).Append("  ");
            for (int year = years.First; year <= years.Last; year += each)
                line.Append(Block(summary.Share(column, year, year + each - 1)));
            text.Append(line.ToString().TrimEnd()).Append('\n');
        }
        return text.Append($"{Blocks[0]} few rows have a value, {Blocks[^1]} all; {(each == 1 ? "a character is a year" : $"a character is {each} years")}\n").ToString();
    }

    // Only what is full is drawn as full, and what is there at all is drawn.
    private static char Block(double share) => share switch
    {
        double.NaN or 0 => ' ',
        1 => Blocks[^1],
        _ => Blocks[Math.Min((int)(share * (Blocks.Length - 1)), Blocks.Length - 2)],
    };

    private static string Axis((int First, int Last) years, int each)
    {
        int step = Array.Find(Steps, s => s >= each * 6);
        var axis = new StringBuilder();
        for (int year = (years.First + step - 1) / step * step; year <= years.Last; year += step)
        {
            int at = (year - years.First) / each;
            if (at < axis.Length)
                continue;
            axis.Append(' ', at - axis.Length).Append(year);
        }
        return axis.Length == 0 ? $"{years.First}" : axis.ToString();
    }
}
