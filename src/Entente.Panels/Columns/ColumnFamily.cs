namespace Entente.Panels.Columns;

/// <summary>Columns that belong together and come from the same sources: what they are, and how their cells are made.</summary>
/// <remarks>A new family is one class and one line in <see cref="ColumnCatalogue"/>; the contract tests hold for it at once.</remarks>
internal abstract class ColumnFamily(string name, string title)
{
    public string Name { get; } = name;

    public string Title { get; } = title;

    /// <summary>The columns that can be had from what the store holds, for a state system.</summary>
    public abstract IEnumerable<PanelColumnInfo> Offer(PanelSources sources);

    /// <summary>Makes the cells of a column that this family offers.</summary>
    public abstract LevelColumn Make(PanelColumnInfo column, PanelContext panel);

    /// <summary>The family whose name also stands for this one in panels that have nothing of that one: disputes of pairs, and in a panel of states those of states.</summary>
    public virtual string? StandsInFor => null;

    /// <summary>What must be imported before the family can be had: dataset and path hint, for the way out in errors.</summary>
    public virtual IReadOnlyList<string> Needs => [];
}
