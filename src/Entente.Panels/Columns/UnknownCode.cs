using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>The code with which peacesciencer writes that a source does not know, where we leave the cell empty: -9.</summary>
internal static class UnknownCode
{
    private const int Code = -9;

    /// <returns>The column of a table, with the code in its uncoded cells where the recipe is like that package.</returns>
    public static Series In(PanelContext panel, Series cells) => (panel.Recipe.IsLikePeacesciencer, cells) switch
    {
        (true, Series<int> whole) => Coded(whole, Code),
        (true, Series<double> real) => Coded(real, Code),
        _ => cells,
    };

    private static Series<T> Coded<T>(Series<T> cells, T code)
        where T : notnull =>
        cells.Absences is null
            ? cells
            : new(cells.Type, [.. cells.Values.Select((v, i) => cells.AbsenceAt(i) == Absence.NotCoded ? code : v)], [.. cells.Absences.Select(a => a == Absence.NotCoded ? Absence.Present : a)]);
}
