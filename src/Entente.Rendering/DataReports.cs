using Entente.Studies.Data;

namespace Entente.Rendering;

/// <summary>Lays out what the data commands found.</summary>
public static class DataReports
{
    public static Report List(IReadOnlyList<DatasetView> datasets, bool known, string folder)
    {
        var report = new ReportBuilder(known ? "Datasets that this program reads" : "Datasets in the store");
        var rows = datasets.SelectMany(d => d.Versions.Select(v => (Dataset: d, Version: v))).ToList();
        if (rows.Count > 0)
            report.Table(rows, ("dataset", r => r.Dataset.Id), ("version", r => r.Version.Version), ("years", r => Years(r.Version.FirstYear, r.Version.LastYear)), ("rows", r => r.Version.Rows.ToString("N0")),
                ("tables", r => string.Join(", ", r.Version.Tables.Select(t => t.Name))), ("as published", r => r.Version.IsAsPublished ? "yes" : "no"));
        else if (!known)
            report.Paragraph($"The store in {folder} is empty. See what can be brought in with: entente data list --known");
        var missing = datasets.Where(d => d.Versions.Count == 0).ToList();
        if (missing.Count > 0)
            report.Heading("Not in the store").Table(missing, ("dataset", d => d.Id), ("title", d => d.Title), ("releases", d => string.Join(", ", d.KnownReleases)));
        return report.Csv(datasets.SelectMany(d => d.KnownReleases.Union(d.Versions.Select(v => v.Version)).Select(r => (Dataset: d, Release: r))),
            ("dataset", x => x.Dataset.Id), ("title", x => x.Dataset.Title), ("release", x => x.Release), ("in_store", x => x.Dataset.Versions.Any(v => v.Version == x.Release) ? "yes" : "no"),
            ("rows", x => x.Dataset.Versions.FirstOrDefault(v => v.Version == x.Release)?.Rows.ToString()), ("licence", x => x.Dataset.Licence)).Build();
    }

    public static Report Added(AdditionView added)
    {
        var report = new ReportBuilder($"{added.Added.Count} {(added.Added.Count == 1 ? "version" : "versions")} brought into the store");
        foreach (var version in added.Added)
            report.Entry($"{version.Dataset} {version.Version}",
                [.. version.Tables.Select(t => $"{t.Name}: {t.Rows:N0} rows ({t.Of}), {t.Columns} columns{(t.FirstYear is null ? "" : $", {Years(t.FirstYear, t.LastYear)}")}"), .. version.Notes.Select(n => $"Note: {n}."), $"Terms: {version.Licence}"]);
        return report.Section($"Refused ({added.Refused.Count})", added.Refused.Select(r => $"{r.Dataset} {r.Version}: {r.Message}"))
            .Csv(added.Added.SelectMany(v => v.Tables.Select(t => (Version: v, Table: t))), ("dataset", r => r.Version.Dataset), ("version", r => r.Version.Version), ("table", r => r.Table.Name), ("rows", r => r.Table.Rows.ToString()),
                ("first_year", r => r.Table.FirstYear?.ToString()), ("last_year", r => r.Table.LastYear?.ToString())).Build();
    }

    public static Report Removed(VersionView gone) =>
        new ReportBuilder($"{gone.Dataset} {gone.Version} is no longer in the store").Paragraph($"{gone.Rows:N0} rows in {gone.Tables.Count} tables.").Build();

    public static Report Verification(VerificationView found)
    {
        var report = new ReportBuilder("The store looked over").Paragraph($"{found.Versions} version{(found.Versions == 1 ? "" : "s")}, {found.Tables} table{(found.Tables == 1 ? "" : "s")}, {(found.Damages.Count == 0 ? "nothing damaged" : $"{found.Damages.Count} damaged")}.");
        return found.Damages.Count == 0 ? report.Build()
            : report.Bullets(found.Damages.Select(d => $"{d.Version}: {d.File} {d.What}. Bring the version in again with: entente data add {d.Version.Split(' ')[0]} PATH"))
                .Csv(found.Damages, ("version", d => d.Version), ("file", d => d.File), ("damage", d => d.What)).Build();
    }

    public static Report Diff(DiffView diff)
    {
        var report = new ReportBuilder($"{diff.Dataset}: what changed from {diff.Old} to {diff.New}");
        if (diff.Tables.Count == 0)
            report.Paragraph("The two versions have no table in common.");
        foreach (var table in diff.Tables)
        {
            report.Heading(table.Table).Paragraph(table.IsEqual ? $"{table.NewRows:N0} rows, all equal." :
                $"{table.OldRows:N0} rows before, {table.NewRows:N0} after: {table.RowsAdded:N0} new, {table.RowsRemoved:N0} gone, {table.CellsChanged:N0} cells changed.");
            if (table.ColumnsAdded.Count + table.ColumnsRemoved.Count > 0)
                report.Bullets(((string?[])[table.ColumnsAdded.Count > 0 ? $"New columns: {string.Join(", ", table.ColumnsAdded)}" : null, table.ColumnsRemoved.Count > 0 ? $"Columns gone: {string.Join(", ", table.ColumnsRemoved)}" : null]).OfType<string>());
            if (table.Columns.Count > 0)
                report.Table(table.Columns, ("column", c => c.Column), ("cells changed", c => c.Cells.ToString("N0")));
            if (table.Cells.Count > 0)
                report.Table(table.Cells, ("row", c => c.Key), ("column", c => c.Column), (diff.Old, c => c.Old ?? "–"), (diff.New, c => c.New ?? "–"));
            if (table.Cells.Count < table.CellsChanged)
                report.Paragraph($"The first {table.Cells.Count} of {table.CellsChanged:N0}; more with --cells.");
        }
        return report.Csv(diff.Tables.SelectMany(t => t.Cells.Select(c => (Table: t, Cell: c))), ("table", r => r.Table.Table), ("row", r => r.Cell.Key), ("column", r => r.Cell.Column), ("old", r => r.Cell.Old), ("new", r => r.Cell.New)).Build();
    }

    public static Report Citations(IReadOnlyList<CitationView> works) =>
        new ReportBuilder("To cite").Bullets(works.Select(w => $"{w.Plain} [{string.Join(", ", w.Datasets)}]"))
            .Csv(works, ("key", w => w.Key), ("citation", w => w.Plain), ("datasets", w => string.Join("; ", w.Datasets)), ("bibtex", w => w.Bibtex)).Build();

    public static Report Cell(CellView cell) =>
        new ReportBuilder($"{cell.State}{(cell.Other is null ? "" : $" and {cell.Other}")} in {cell.Year}: {cell.Label}")
            .Paragraph(cell.Value is { } value ? $"{value} {cell.Unit}" : $"No value ({cell.Absence.Replace('-', ' ')}): {cell.Why}.")
            .Bullets([$"{cell.Dataset} {cell.Version}, table {cell.Table}, column {cell.Column}", cell.Source])
            .Csv([cell], ("state", c => c.State), ("other", c => c.Other), ("year", c => c.Year.ToString()), ("column", c => c.Column), ("value", c => c.Value), ("unit", c => c.Unit), ("absence", c => c.Absence), ("why", c => c.Why), ("dataset", c => c.Dataset), ("version", c => c.Version)).Build();

    private static string Years(int? first, int? last) => first is null ? "–" : $"{first}–{last}";
}
