using Entente.Rendering;
using Entente.Rendering.Blocks;
using Spectre.Console;
using Paragraph = Entente.Rendering.Blocks.Paragraph;
using Table = Entente.Rendering.Blocks.Table;

namespace Entente.Cli.Rendering;

/// <summary>Writes a report for people: wrapped to the terminal, in colour where there is one.</summary>
internal sealed class TextReportWriter
{
    // Where nobody sees a terminal the width is fixed, so that the same question gives the same bytes.
    private const int WidthWithoutTerminal = 110;

    // Names and dates read badly when they are broken; what explains may wrap.
    private static readonly HashSet<string> NeverWrapped = new(StringComparer.Ordinal) { "id", "who owes whom", "kind", "since", "signed", "in force", "ended", "from", "to" };

    private readonly TextWriter _out;
    private readonly bool _colour;
    private readonly int _width;

    public TextReportWriter(TextWriter output, bool isTerminal)
    {
        _out = output;
        _colour = isTerminal && Environment.GetEnvironmentVariable("NO_COLOR") is null or "";
        _width = isTerminal ? Math.Clamp(Console.WindowWidth, 60, 140) : WidthWithoutTerminal;
    }

    public void Write(Report report)
    {
        _out.WriteLine(Bold(report.Title));
        foreach (var block in report.Blocks)
            Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                _out.WriteLine();
                _out.WriteLine(Bold(heading.Text));
                break;
            case Paragraph paragraph:
                _out.WriteLine();
                Wrap("", "", paragraph.Text);
                break;
            case Bullets bullets:
                foreach (string item in bullets.Items)
                    Wrap("  - ", "    ", item);
                break;
            case Entry entry:
                Wrap("  ", "    ", entry.Head);
                foreach (string line in entry.Lines)
                    Wrap("      ", "      ", line);
                break;
            case Outline outline:
                foreach (var (depth, text) in outline.Lines)
                    Wrap(new string(' ', 2 + (3 * depth)) + (depth > 0 ? "└ " : ""), new string(' ', 4 + (3 * depth)), text);
                break;
            case Table table:
                Write(table);
                break;
            case Verbatim drawn:
                foreach (string line in drawn.Text.TrimEnd('\n').Split('\n'))
                    _out.WriteLine($"  {line}".TrimEnd());
                break;
            case HeatMap map:
                HeatMapText.Write(map, _out, _width);
                break;
        }
    }

    // Word by word to where it goes: a brief of a few pages would otherwise make thousands of strings.
    private void Wrap(string first, string rest, string text)
    {
        _out.Write(first);
        int column = first.Length;
        bool isFresh = true;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range);
            if (word.IsEmpty)
                continue;
            if (!isFresh && column + 1 + word.Length > _width)
            {
                _out.WriteLine();
                _out.Write(rest);
                (column, isFresh) = (rest.Length, true);
            }
            if (!isFresh)
                _out.Write(' ');
            _out.Write(word);
            column += word.Length + (isFresh ? 0 : 1);
            isFresh = false;
        }
        _out.WriteLine();
    }

    private void Write(Table table)
    {
        var console = AnsiConsole.Create(new()
        {
            Ansi = _colour ? AnsiSupport.Yes : AnsiSupport.No, ColorSystem = _colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(_out), Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = _width;
        var grid = new Spectre.Console.Table { Border = TableBorder.Simple, UseSafeBorder = false };
        foreach (string column in table.Columns)
            grid.AddColumn(new TableColumn(new Text(column)) { NoWrap = NeverWrapped.Contains(column) });
        foreach (var row in table.Rows)
            grid.AddRow(row.Select(c => new Text(c)));
        console.Write(grid);
    }

    private string Bold(string text) => _colour ? $"\e[1m{text}\e[0m" : text;
}
