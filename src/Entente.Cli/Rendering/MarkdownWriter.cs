namespace Entente.Cli.Rendering;

/// <summary>Writes a report as Markdown.</summary>
internal static class MarkdownWriter
{
    public static void Write(Report report, TextWriter o)
    {
        o.WriteLine($"# {report.Title}");
        foreach (var block in report.Blocks)
        {
            o.WriteLine();
            Write(block, o);
        }
    }

    private static void Write(Block block, TextWriter o)
    {
        switch (block)
        {
            case Heading heading:
                o.WriteLine($"## {heading.Text}");
                break;
            case Paragraph paragraph:
                o.WriteLine(paragraph.Text);
                break;
            case Bullets bullets:
                foreach (string item in bullets.Items)
                    o.WriteLine($"- {item}");
                break;
            case Entry entry:
                o.WriteLine($"**{entry.Head}**");
                foreach (string line in entry.Lines)
                    o.WriteLine($"- {line}");
                break;
            case Outline outline:
                foreach (var (depth, text) in outline.Lines)
                    o.WriteLine($"{new string(' ', 2 * depth)}- {text}");
                break;
            case Table table:
                o.WriteLine($"| {string.Join(" | ", table.Columns)} |");
                o.WriteLine($"|{string.Concat(table.Columns.Select(_ => " --- |"))}");
                foreach (var row in table.Rows)
                    o.WriteLine($"| {string.Join(" | ", row.Select(c => c.Replace("|", "\\|")))} |");
                break;
        }
    }
}
