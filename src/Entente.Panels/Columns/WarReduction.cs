using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>How several wars of a case in one year become one: those that begin go before those that go on, then the one with the most deaths on both sides together, then the one that comes first.</summary>
internal static class WarReduction
{
    /// <returns>For each case the row of its war.</returns>
    public static Dictionary<TKey, int> Of<TKey>(IEnumerable<int> rows, Func<int, TKey> caseOf, int[] onset, Series deaths1, Series deaths2)
        where TKey : notnull =>
        rows.GroupBy(caseOf).ToDictionary(g => g.Key, g => g.OrderByDescending(i => onset[i]).ThenByDescending(i => Deaths(deaths1, deaths2, i)).First());

    // The deaths of one side count alone where those of the other are unknown; unknown on both sides goes last.
    private static double Deaths(Series one, Series two, int row) => (one.AbsenceAt(row), two.AbsenceAt(row)) switch
    {
        (Absence.Present, Absence.Present) => one.NumberAt(row) + two.NumberAt(row),
        (Absence.Present, _) => one.NumberAt(row),
        (_, Absence.Present) => two.NumberAt(row),
        _ => double.NegativeInfinity,
    };
}
