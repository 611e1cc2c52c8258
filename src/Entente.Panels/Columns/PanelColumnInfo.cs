using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>What a column means: shown by <c>entente columns</c>, and written beside every panel.</summary>
/// <param name="Name">Its short name, without the number of a state: <c>cinc</c>.</param>
/// <param name="Family">The family under which it can be asked for with its kin: <c>nmc</c>.</param>
/// <param name="Level">What its cells are about.</param>
/// <param name="Type">How its values are stored.</param>
/// <param name="Unit">The unit of its values, as published.</param>
/// <param name="Label">What it tells, in one line.</param>
public sealed record PanelColumnInfo(string Name, string Family, ColumnLevel Level, ColumnType Type, string Unit, string Label)
{
    /// <summary>The dataset and version from which it comes; null for what is computed from the panel itself or from the record.</summary>
    public string? Dataset { get; init; }

    public string? Version { get; init; }

    public string? Table { get; init; }

    /// <summary>The first and last year of which the source speaks.</summary>
    public (int First, int Last)? Years { get; init; }

    /// <summary>Whether it is had by its name alone, and not with its family.</summary>
    public bool IsDetail { get; init; }

    /// <summary>For pairs: whether the value runs from the first state to the second.</summary>
    public bool IsDirected { get; init; }

    /// <summary>The name under which it can always be asked for: <c>cow-nmc.states.cinc</c>.</summary>
    public string FullName => Table is null ? $"{Family}.{Name}" : $"{Dataset}.{Table}.{Name}";

    /// <summary>The source in a word: <c>cow-nmc 7.0</c>.</summary>
    public string Source => Dataset is null ? "computed" : Version is null ? Dataset : $"{Dataset} {Version}";
}
