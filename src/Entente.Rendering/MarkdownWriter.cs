using Entente.Rendering.Blocks;

namespace Entente.Rendering;

/// <summary>Writes a report as Markdown.</summary>
public static class MarkdownWriter
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
                Write(table.Columns, table.Rows.Select(r => r.AsEnumerable()), o);
                break;
            case Verbatim drawn:
                o.WriteLine($"```\n{drawn.Text.TrimEnd('\n')}\n```");
                break;
            case HeatMap map:
                // Turned by a quarter: a page is long rather than wide.
                Write([map.Along, .. map.Rows.Select(r => r.Name)], map.Columns.Select((c, i) => map.Rows.Select(r => r.Counts[i].ToString()).Prepend(c)).Append(map.Rows.Select(r => r.Total.ToString()).Prepend("together")), o);
                break;
        }
    }

    private static void Write(IReadOnlyCollection<string> columns, IEnumerable<IEnumerable<string>> rows, TextWriter o)
    {
        o.WriteLine($"| {string.Join(" | ", columns)} |");
        o.WriteLine($"|{string.Concat(columns.Select(_ => " --- |"))}");
        foreach (var row in rows)
            o.WriteLine($"| {string.Join(" | ", row.Select(c => c.Replace("|", "\\|")))} |");
    }
}
