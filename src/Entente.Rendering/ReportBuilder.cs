using System.Collections.Immutable;
using Entente.Rendering.Blocks;

namespace Entente.Rendering;

/// <summary>Collects the blocks of a report; empty lists add nothing.</summary>
public sealed class ReportBuilder(string title)
{
    private readonly List<Block> _blocks = [];
    private Func<Table>? _main;

    public ReportBuilder Heading(string text) => Add(new Heading(text));

    public ReportBuilder Paragraph(string? text) => string.IsNullOrEmpty(text) ? this : Add(new Paragraph(text));

    public ReportBuilder Entry(string head, IEnumerable<string?> lines)
    {
        var told = new List<string>();
        foreach (string? line in lines)
            if (!string.IsNullOrEmpty(line))
                told.Add(line);
        return Add(new Entry(head, [.. told]));
    }

    public ReportBuilder Bullets(IEnumerable<string> items) => items.ToImmutableArray() is { IsEmpty: false } list ? Add(new Bullets(list)) : this;

    public ReportBuilder HeatMap(string down, string along, ImmutableArray<string> columns, IEnumerable<HeatRow> rows) => Add(new HeatMap(down, along, columns, [.. rows]));

    /// <summary>A heading with lines that are shown as they are; left out when there are none.</summary>
    public ReportBuilder Lines(string heading, string? text) => string.IsNullOrEmpty(text) ? this : Heading(heading).Add(new Verbatim(text));

    public ReportBuilder Outline(IEnumerable<(int Depth, string Text)> lines) => Add(new Outline([.. lines]));

    /// <summary>A heading with bullets, left out when there are none.</summary>
    public ReportBuilder Section(string heading, IEnumerable<string> items) => items.ToImmutableArray() is { IsEmpty: false } list ? Heading(heading).Bullets(list) : this;

    public ReportBuilder Table<T>(IEnumerable<T> items, params (string Column, Func<T, string?> Cell)[] columns) => Add(MakeTable(items, columns));

    /// <summary>The table that CSV writes, when it is not the first one shown.</summary>
    public ReportBuilder Csv<T>(IEnumerable<T> items, params (string Column, Func<T, string?> Cell)[] columns)
    {
        _main = () => MakeTable(items, columns);
        return this;
    }

    public Report Build() => new(title, [.. _blocks]) { Main = _main };

    private static Table MakeTable<T>(IEnumerable<T> items, (string Column, Func<T, string?> Cell)[] columns) =>
        new([.. columns.Select(c => c.Column)], [.. items.Select(i => columns.Select(c => c.Cell(i) ?? "").ToImmutableArray())]);

    private ReportBuilder Add(Block block)
    {
        _blocks.Add(block);
        return this;
    }
}
