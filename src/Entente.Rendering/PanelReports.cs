using Entente.Studies.Panels;

namespace Entente.Rendering;

/// <summary>Lays out panels and the columns that they can have.</summary>
public static class PanelReports
{
    public static Report Columns(ColumnList list)
    {
        var report = new ReportBuilder(list.Search is null ? "Columns of panels" : $"Columns with '{list.Search}'");
        if (list.Columns.Count == 0)
            return report.Paragraph($"Nothing in the store has '{list.Search}'. All families: entente columns; what could be brought in: entente data list --known").Build();
        if (list.Search is null)
            report.Table(list.Families, ("family", f => f.Name), ("columns", f => f.Columns.ToString("N0")), ("about", f => f.Title))
                .Paragraph("A family's name stands for its main columns. Search for one with: entente columns cinc");
        else
            report.Table(list.Columns, ("column", c => c.Name), ("family", c => c.Family), ("about", c => c.About), ("unit", c => c.Unit), ("years", c => Years(c.FirstYear, c.LastYear)), ("source", c => c.Source), ("what it tells", c => c.Label));
        return report.Csv(list.Columns, ("name", c => c.Name), ("full_name", c => c.FullName), ("family", c => c.Family), ("about", c => c.About), ("direction", c => c.Direction), ("type", c => c.Type), ("unit", c => c.Unit),
            ("label", c => c.Label), ("source", c => c.Source), ("first_year", c => c.FirstYear?.ToString()), ("last_year", c => c.LastYear?.ToString())).Build();
    }

    public static Report Made(PanelView panel)
    {
        var report = new ReportBuilder($"Panel by {panel.Unit}: {panel.Rows:N0} rows, {panel.Columns.Count} columns, {panel.FirstYear}–{panel.LastYear}");
        if (panel.Files.Count > 0)
            report.Section("Written", panel.Files);
        else
            report.Heading("First rows").Table(panel.FirstRows, [.. panel.Columns.Take(12).Select((c, i) => (c.Name, (Func<IReadOnlyList<string?>, string?>)(r => r[i] is { } cell ? Short(cell) : ".")))])
                .Paragraph($"{(panel.Columns.Count > 12 ? $"{panel.Columns.Count - 12} more columns. " : "")}Write the whole table with: -o FILE.parquet (or .arrow, .csv, .csv.gz, .dta)");
        return report.Heading("Columns").Table(panel.Columns, ("column", c => c.Name), ("source", c => c.Source), ("unit", c => c.Unit), ("cells", c => c.Present.ToString("N0")), ("empty", c => Empty(c)))
            .Lines("Coverage", panel.Coverage).Section("Notes", panel.Notes).Section("Cite", panel.Citations)
            .Csv(panel.Columns, ("column", c => c.Name), ("label", c => c.Label), ("unit", c => c.Unit), ("source", c => c.Source), ("present", c => c.Present.ToString()), ("not_coded", c => c.NotCoded.ToString()),
                ("not_applicable", c => c.NotApplicable.ToString()), ("outside_membership", c => c.OutsideMembership.ToString()), ("beyond_coverage", c => c.BeyondCoverage.ToString())).Build();
    }

    public static Report Cell(PanelCellView cell) => new ReportBuilder($"{cell.Column} of {cell.Row}: {cell.Value ?? "no value"}")
        .Bullets([.. ((string?[])[cell.Why is null ? null : $"{cell.Absence}: {cell.Why}", cell.Label, $"unit: {cell.Unit}", $"source: {cell.Source}"]).OfType<string>()])
        .Section("Cite", cell.Citations)
        .Csv([cell], ("row", c => c.Row), ("column", c => c.Column), ("value", c => c.Value), ("absence", c => c.Absence), ("unit", c => c.Unit), ("source", c => c.Source)).Build();

    private static string Empty(PanelColumnView c) => string.Join(", ", ((long Count, string Word)[])[(c.NotCoded, "not coded"), (c.NotApplicable, "not applicable"), (c.OutsideMembership, "outside membership"), (c.BeyondCoverage, "beyond coverage")] is var all
        ? all.Where(a => a.Count > 0).Select(a => $"{a.Count:N0} {a.Word}") : []);

    private static string Short(string cell) => cell.Contains('.') && double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out double number) ? number.ToString("G6", System.Globalization.CultureInfo.InvariantCulture) : cell;

    private static string Years(int? first, int? last) => first is null ? "" : $"{first}–{last}";
}
