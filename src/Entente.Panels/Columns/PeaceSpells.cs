using Entente.Domain.Data;
using Entente.Panels.Recipes;
using Entente.Panels.Rows;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Counts for every row how long its unit has gone without an event.</summary>
/// <remarks>
/// The first row of a unit has 0; each further row one more; the row of an event still tells how long the peace before it was, and the row after it begins again at 0.
/// Beck, Katz and Tucker 1998 put this count, or a spline or polynomial of it (Carter and Signorino 2010), into models of conflict.
/// </remarks>
internal static class PeaceSpells
{
    /// <summary>The columns of a rule: the spell, its powers, and the cumulative count where it is asked for.</summary>
    public static IEnumerable<PanelColumn> Of(SpellRule rule, IReadOnlyList<PanelColumn> columns, IReadOnlyList<PanelColumn> keys, Block block)
    {
        var happened = columns.FirstOrDefault(c => c.Name == rule.Event) ?? throw new PanelException($"spells: the event '{rule.Event}' is no column of this panel. Add it to the columns, or name one of {string.Join(", ", columns.Where(c => c.Info.Unit == "yes = 1").Select(c => c.Name).Take(8))}.");
        if (happened.Type is ColumnType.Text or ColumnType.Day)
            throw new PanelException($"spells: the event '{rule.Event}' holds {(happened.Type == ColumnType.Text ? "text" : "days")}; name a column of zeros and ones.");
        var cells = happened.In(block);
        var units = keys.Where(k => k.Name != "year").Select(k => k.In(block)).ToArray();
        var year = keys.FirstOrDefault(k => k.Name == "year")?.In(block) ?? throw new PanelException("spells: only units by year have peace spells.");
        int[] spell = new int[block.Count], peace = new int[block.Count];
        Absence[] absences = new Absence[block.Count], ofTotals = new Absence[block.Count];
        var (count, total, since, isUnknown, hasGap, wasEvent, before) = (0, 0, 0, false, false, false, -1);
        foreach (int row in InOrder(units, block.Count))
        {
            int now = (int)year.NumberAt(row);
            if (before < 0 || units.Any(u => !SameCell(u, row, before)))
                (count, total, since, isUnknown, hasGap, wasEvent) = (0, 0, now, false, false, false);
            before = row;
            // After an unknown cell nobody knows how long the peace has lasted, until the next event that is known; and the sum of all peace is lost for good.
            bool isGap = cells.AbsenceAt(row) != Absence.Present;
            (isUnknown, hasGap) = (isUnknown || isGap, hasGap || isGap);
            if (hasGap)
                ofTotals[row] = isGap ? cells.AbsenceAt(row) : Absence.NotCoded;
            if (isUnknown)
                absences[row] = isGap ? cells.AbsenceAt(row) : Absence.NotCoded;
            if (isGap)
                continue;
            bool isEvent = cells.NumberAt(row) != 0;
            spell[row] = isUnknown ? 0 : rule.CountsYears ? now - since : count;
            peace[row] = hasGap ? 0 : total;
            if (rule.LeavesOutOngoing && isEvent && wasEvent)
                (absences[row], ofTotals[row]) = (Absence.NotApplicable, Absence.NotApplicable);
            count = isEvent ? 0 : count + 1;
            total += isEvent ? 0 : 1;
            since = isEvent ? now + 1 : since;
            isUnknown &= !isEvent;
            wasEvent = isEvent;
        }
        var kept = absences.AsSpan().ContainsAnyExcept(Absence.Present) ? absences : null;
        yield return Column(rule.Column, rule.CountsYears ? "years" : "rows", $"since the last row with {rule.Event}", Series.Whole(spell, kept));
        for (int power = 2; power <= rule.Powers; power++)
            yield return Column($"{rule.Column}{power}", "power", $"{rule.Column} to the power of {power}", Series.Long([.. spell.Select(s => Power(s, power))], kept));
        if (rule.IsCumulative)
            yield return Column($"{rule.Column}_cumulative", "rows", $"all rows without {rule.Event} so far", Series.Whole(peace, ofTotals.AsSpan().ContainsAnyExcept(Absence.Present) ? ofTotals : null));
    }

    // The rows so that those of a unit follow one another: as they stand, or, where other rows stand between them, put together.
    private static IEnumerable<int> InOrder(Pick[] units, int rows)
    {
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] group = new int[rows];
        bool isParted = false;
        for (int row = 0; row < rows; row++)
        {
            if (row > 0 && units.All(u => SameCell(u, row, row - 1)))
            {
                group[row] = group[row - 1];
                continue;
            }
            string key = string.Join('\n', units.Select(u => u.At(row)));
            if (groups.TryGetValue(key, out group[row]))
                isParted = true;
            else
                groups[key] = group[row] = groups.Count;
        }
        return isParted ? Enumerable.Range(0, rows).OrderBy(r => group[r]) : Enumerable.Range(0, rows);
    }

    private static bool SameCell(Pick unit, int row, int other) => Equals(unit.At(row), unit.At(other));

    private static long Power(long value, int power)
    {
        long result = 1;
        for (int i = 0; i < power; i++)
            result *= value;
        return result;
    }

    private static PanelColumn Column(string name, string unit, string label, Series cells) => new(name, new(name, "spells", ColumnLevel.Row, cells.Type, unit, label), 0, cells);
}
