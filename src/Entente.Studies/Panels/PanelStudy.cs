using System.Globalization;
using Entente.Corpus;
using Entente.Domain.Data;
using Entente.Panels;
using Entente.Panels.Columns;
using Entente.Panels.Output;
using Entente.Panels.Recipes;
using Entente.Store;

namespace Entente.Studies.Panels;

/// <summary>Panels for analysis: which columns there are, a table from a recipe, one cell explained.</summary>
/// <param name="folder">The store.</param>
/// <param name="record">The record, for its lists of states and its treaties.</param>
public sealed class PanelStudy(StoreFolder folder, Lazy<Record> record)
{
    private const int RowsShown = 5;

    /// <summary>Panels with more rows are refused; for those who make them for others.</summary>
    public long MostRows { get; init; } = long.MaxValue;

    /// <summary>The columns whose name, family, source or label has all the words.</summary>
    /// <param name="search">Words, or null for all columns.</param>
    /// <param name="system">The state system.</param>
    /// <param name="unit">Only those that a unit has; null for all.</param>
    public ColumnList Columns(string? search, StateSystem system, string? unit)
    {
        using var store = DataStore.Open(folder);
        var recipe = unit is null ? null : RecipeReader.TryUnit(unit, out var named, out int members) ? new Recipe(named) { Members = members } : throw new PanelException($"unit: '{unit}' is unknown; expected {string.Join(", ", RecipeReader.Units())}.{Domain.Text.Nearest.Hint(unit, RecipeReader.Units())}");
        var catalogue = new PanelWorld(store, record.Value).Columns(system);
        var found = catalogue.Search(search).Where(c => recipe is null || (c.Level == ColumnLevel.Dyad ? recipe.States >= 2 : recipe.States >= 1)).ToList();
        var counts = found.CountBy(c => c.Family).ToDictionary(StringComparer.Ordinal);
        return new(search, RecipeWords.Of(system), [.. catalogue.Families.Where(f => counts.ContainsKey(f.Name)).Select(f => new FamilyView(f.Name, f.Title, counts[f.Name]))], [.. found.Select(View)]);
    }

    /// <summary>Makes the panel of a recipe; writes it and what belongs beside it where a file is named.</summary>
    /// <exception cref="PanelException">The recipe asks for what cannot be had, or the file cannot be written.</exception>
    public PanelView Make(Recipe recipe, string? output, IReadOnlyList<ScriptLanguage> scripts, bool coverage, Action<string>? progress, CancellationToken cancellation)
    {
        if (output is not null)
            PanelFile.FormatOf(output);
        using var store = DataStore.Open(folder);
        progress?.Invoke("reading the sources …");
        var panel = new PanelWorld(store, record.Value).Build(recipe, cancellation);
        if (MostRows < long.MaxValue && panel.Rows > MostRows)
            throw new PanelException($"The panel has {panel.Rows:N0} rows; at most {MostRows:N0} are made here. Narrow it by years or filters, or make it with the command: entente panel");
        var files = new List<string>();
        if (output is not null)
        {
            PanelFile.Write(panel, output, rows => progress?.Invoke($"{rows:N0} rows …"), cancellation);
            files.Add(output);
        }
        progress?.Invoke("counting cells …");
        var summary = PanelSummary.Of(panel, cancellation);
        if (output is not null)
        {
            files.Add(Sidecar.Write(panel, summary, output));
            files.AddRange(scripts.Select(s => StarterScript.Write(panel, output, s)));
            if (coverage)
                files.Add(CoveragePicture.Write(panel, summary, output));
        }
        return View(panel, summary, files, coverage ? CoveragePicture.Text(panel, summary) : null);
    }

    /// <summary>One cell of a panel and why it is as it is.</summary>
    /// <param name="recipe">The panel.</param>
    /// <param name="row">The row by its keys, separated by commas; states by number, abbreviation or name.</param>
    /// <param name="column">The column, as it is called in the panel.</param>
    /// <param name="cancellation">Stops.</param>
    public PanelCellView Explain(Recipe recipe, string row, string column, CancellationToken cancellation)
    {
        using var store = DataStore.Open(folder);
        var panel = new PanelWorld(store, record.Value).Build(recipe, cancellation);
        string[] keys = Keys(panel, row);
        var cell = panel.Find(keys, column) ?? throw new PanelException($"The panel has no row {row}; a row is named by {string.Join(", ", panel.Columns.Take(panel.Keys).Select(c => c.Name))}, and its years are {panel.FirstYear}–{panel.LastYear}.");
        var info = panel[column].Info;
        var version = panel.Versions.FirstOrDefault(v => v.Dataset == info.Dataset);
        return new(string.Join(", ", keys), column, info.Label, info.Unit, Text(cell), Word(cell.Absence), Why(cell.Absence, info), info.Table is null ? info.Source : $"{info.Source}, table {info.Table}", [.. version?.CitationsOf(info.Table is null ? [] : [info.Table]).Select(c => c.Plain) ?? []]);
    }

    /// <summary>The JSON schema of recipes, with the names of the columns that the store has.</summary>
    public string Schema(StateSystem system)
    {
        using var store = DataStore.Open(folder);
        var catalogue = new PanelWorld(store, record.Value).Columns(system);
        return RecipeSchema.Write(catalogue.Families.Select(f => f.Name).Concat(catalogue.Columns.Select(c => c.Name)).Distinct());
    }

    private static PanelView View(Panel panel, PanelSummary summary, IReadOnlyList<string> files, string? coverage) =>
        new(RecipeWriter.Write(panel.Recipe), panel.Recipe.UnitName, RecipeWords.Of(panel.Recipe.System), panel.FirstYear, panel.LastYear, summary.Rows, files,
            [.. summary.Columns.Select(c => new PanelColumnView(c.Column.Name, c.Column.Info.Label, c.Column.Info.Unit, c.Column.Info.Source, c.Present, c[Absence.NotCoded], c[Absence.NotApplicable], c[Absence.OutsideMembership], c[Absence.BeyondCoverage]))],
            [.. panel.Versions.Select(v => $"{v.Dataset} {v.Version}")], [.. panel.Citations.Select(c => c.Plain)], panel.Notes,
            [.. panel.Cells().Take(RowsShown).Select(r => (IReadOnlyList<string?>)[.. r.Select(Text)])], coverage);

    // States may be named as people name them; numbers stay as they are.
    private string[] Keys(Panel panel, string row)
    {
        string[] parts = row.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length != panel.Keys)
            throw new PanelException($"'{row}' does not name a row; expected {panel.Keys} values: {string.Join(", ", panel.Columns.Take(panel.Keys).Select(c => c.Name))}.");
        int year = int.TryParse(parts[^1], out int last) ? last : panel.LastYear;
        var asking = new Asking(record.Value);
        return [.. parts.Select((part, i) => panel.Columns[i].Info.Unit switch
        {
            "COW number" when !int.TryParse(part, out _) => asking.State(part, new DateOnly(year, 7, 1)).CowOn(new DateOnly(year, 7, 1)).Number.ToString(CultureInfo.InvariantCulture),
            "GW number" when !int.TryParse(part, out _) => asking.State(part, new DateOnly(year, 7, 1)).GwOn(new DateOnly(year, 7, 1)).Number.ToString(CultureInfo.InvariantCulture),
            _ => part,
        })];
    }

    private static ColumnView View(PanelColumnInfo c) =>
        new(c.Name, c.FullName, c.Family, RecipeWords.Of(c.Level), c.Level == ColumnLevel.Dyad ? c.IsDirected ? "first to second" : "both" : null, RecipeWords.Of(c.Type), c.Unit, c.Label, c.Source, c.Years?.First, c.Years?.Last);

    private static string? Text(PanelCell cell) => cell.Value switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static string Word(Absence absence) => RecipeWords.Of(absence);

    private static string? Why(Absence absence, PanelColumnInfo info) => absence switch
    {
        Absence.NotCoded => $"{info.Source} covers the case and gives no value",
        Absence.NotApplicable => $"{info.Source} has no such case, so that the question does not arise",
        Absence.OutsideMembership => "the state was no member of the state system then",
        Absence.BeyondCoverage => info.Years is { } years ? $"{info.Source} speaks of {years.First}–{years.Last} alone" : $"{info.Source} does not speak of that year",
        _ => null,
    };
}
