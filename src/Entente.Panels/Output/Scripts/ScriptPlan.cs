using Entente.Store.Tables;

namespace Entente.Panels.Output.Scripts;

/// <summary>What a script has to know of a panel.</summary>
internal sealed class ScriptPlan(Panel panel, string fileName)
{
    public string FileName { get; } = fileName;

    public PanelFormat Format { get; } = PanelFile.FormatOf(fileName);

    /// <summary>One line on the panel: its unit and years.</summary>
    public string Title { get; } = $"{(panel.Recipe.IsDirected ? "Directed " : "")}{panel.Recipe.UnitName}, {panel.FirstYear}-{panel.LastYear}, {panel.Columns.Count} columns. Sources and citations: {Path.GetFileName(Sidecar.PathOf(fileName))}";

    /// <summary>Name and label of every column.</summary>
    public IEnumerable<(string Name, string Label)> Labels { get; } =
        panel.Columns.Select(c => (c.Name, c.Info.Unit is "code" or "text" or "yes = 1" ? c.Info.Label : $"{c.Info.Label} ({c.Info.Unit})"));

    /// <summary>The columns of days, which text files and Stata do not tell apart from text and numbers.</summary>
    public IReadOnlyList<string> Days { get; } = [.. panel.Columns.Where(c => c.Type == ColumnType.Day).Select(c => c.Name)];

    /// <summary>The two columns that name a pair.</summary>
    public IReadOnlyList<string> Pair { get; } = [.. panel.Columns.Take(panel.Keys).Where(c => c.Name != "year").Select(c => c.Name)];

    /// <summary>For a panel by pair and year the first column that tells whether something begins; null where there is none.</summary>
    public string? Onset { get; } = panel.Recipe.Unit != PanelUnit.DyadYear ? null : panel.Columns.FirstOrDefault(IsOnset)?.Name;

    /// <summary>The column that tells whether the same goes on; null where the panel has none.</summary>
    public string? Ongoing { get; } = panel.Columns.FirstOrDefault(IsOnset) is { } onset ? panel.Columns.FirstOrDefault(c => c.Name == onset.Name[..^"onset".Length] + "ongoing")?.Name : null;

    /// <summary>The spell of peace that the panel has; null where the script must count it.</summary>
    public string? Spell { get; } = panel.Recipe.Spells.Length == 0 ? null : panel.Recipe.Spells[0].Column;

    private static bool IsOnset(PanelColumn column) => column.Info.Unit == "yes = 1" && column.Type == ColumnType.Integer && column.Name.EndsWith("onset", StringComparison.Ordinal);
}
