using Entente.Domain.Data;

namespace Entente.Panels.Output;

/// <summary>How full a column of a panel is, and between what values its cells lie.</summary>
/// <param name="Column">The column.</param>
/// <param name="Counts">How many cells there are of each <see cref="Absence"/>, those with a value first.</param>
/// <param name="Least">The least value, days as day numbers; null for texts and where no cell has a value.</param>
/// <param name="Most">The greatest value.</param>
/// <param name="Years">The first and last year in which some cell has a value; null where none has, or rows have no year.</param>
/// <param name="ByYear">How many cells have a value in each year of <see cref="PanelSummary.Years"/>; empty where rows have no year.</param>
public sealed record ColumnSummary(PanelColumn Column, IReadOnlyList<long> Counts, double? Least, double? Most, (int First, int Last)? Years, IReadOnlyList<long> ByYear)
{
    /// <summary>How many cells have a value.</summary>
    public long Present => Counts[(int)Absence.Present];

    /// <summary>How many cells are empty, for whatever reason.</summary>
    public long Missing => Counts.Sum() - Present;

    /// <summary>How many cells are empty for a reason.</summary>
    public long this[Absence reason] => Counts[(int)reason];
}
