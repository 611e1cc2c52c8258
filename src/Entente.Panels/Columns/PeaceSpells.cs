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
        var cells = happened.In(block);
        var units = keys.Where(k => k.Name != "year").Select(k => k.In(block)).ToArray();
        var year = keys.FirstOrDefault(k => k.Name == "year")?.In(block) ?? throw new PanelException("spells: only units by year have peace spells.");
        int[] spell = new int[block.Count], peace = new int[block.Count];
        var absences = new Absence[block.Count];
        var (count, total, since, isUnknown, wasEvent) = (0, 0, 0, false, false);
        for (int row = 0; row < block.Count; row++)
        {
            int now = (int)year.NumberAt(row);
            if (row == 0 || units.Any(u => !SameCell(u, row)))
                (count, total, since, isUnknown, wasEvent) = (0, 0, now, false, false);
            // From the first unknown cell on nobody knows how long the peace has lasted.
            isUnknown |= cells.AbsenceAt(row) != Absence.Present;
            if (isUnknown)
            {
                absences[row] = cells.AbsenceAt(row) != Absence.Present ? cells.AbsenceAt(row) : Absence.NotCoded;
                continue;
            }
            bool isEvent = cells.NumberAt(row) != 0;
            spell[row] = rule.CountsYears ? now - since : count;
            peace[row] = total;
            if (rule.LeavesOutOngoing && isEvent && wasEvent)
                absences[row] = Absence.NotApplicable;
            count = isEvent ? 0 : count + 1;
            total += isEvent ? 0 : 1;
            since = isEvent ? now + 1 : since;
            wasEvent = isEvent;
        }
        var kept = absences.AsSpan().ContainsAnyExcept(Absence.Present) ? absences : null;
        yield return Column(rule.Column, rule.CountsYears ? "years" : "rows", $"since the last row with {rule.Event}", Series.Whole(spell, kept));
        for (int power = 2; power <= rule.Powers; power++)
            yield return Column($"{rule.Column}{power}", "power", $"{rule.Column} to the power of {power}", Series.Long([.. spell.Select(s => Power(s, power))], kept));
        if (rule.IsCumulative)
            yield return Column($"{rule.Column}_cumulative", "rows", $"all rows without {rule.Event} so far", Series.Whole(peace, kept));
    }

    private static bool SameCell(Pick unit, int row) => Equals(unit.At(row), unit.At(row - 1));

    private static long Power(long value, int power)
    {
        long result = 1;
        for (int i = 0; i < power; i++)
            result *= value;
        return result;
    }

    private static PanelColumn Column(string name, string unit, string label, Series cells) => new(name, new(name, "spells", ColumnLevel.Row, cells.Type, unit, label), 0, cells);
}
