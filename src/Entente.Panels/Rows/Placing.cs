using Entente.Store.Catalogue;
using Entente.Store.Tables;

namespace Entente.Panels.Rows;

/// <summary>Finds for every state or pair of a year its row in a stored table.</summary>
internal static class Placing
{
    /// <summary>The columns that name the states, in the system of the panel where the table has both.</summary>
    public static Column[] StatesOf(TableShape shape, StateSystem system)
    {
        var role = system == StateSystem.Cow ? ColumnRole.CowState : ColumnRole.GwState;
        Column[] all = [.. shape.States], own = [.. all.Where(c => c.Role == role)];
        return own.Length > 0 ? own : all;
    }

    public static TablePlaces OfStates(PanelContext panel, DatasetVersion version, string table)
    {
        var shape = version[table]!.Shape;
        var state = StatesOf(shape, panel.Sources.System)[0];
        int[] places = new int[panel.States.Count];
        for (int i = 0; i < places.Length; i++)
            places[i] = Pick.Nowhere(PanelContext.Missing(shape, panel.States.Years[i]));
        int[] codes = panel.Integers(version, table, state.Name);
        int[]? years = shape.Year is { } year ? panel.Integers(version, table, year.Name) : null;
        int repeated = 0;
        var rows = new List<int>();
        for (int r = 0; r < codes.Length; r++)
        {
            for (int y = years?[r] ?? panel.States.FirstYear; y <= (years?[r] ?? panel.States.LastYear); y++)
            {
                panel.Rows(state.Role, codes[r], y, rows);
                foreach (int row in rows)
                {
                    bool isSettled = places[row] >= 0;
                    repeated += isSettled ? 1 : 0;
                    // Two numbers of the other system may stand for one row in a year (678 and 679 for Yemen in 1990): that of the state at its end counts.
                    if (!isSettled || (panel.IsOf(state.Role, codes[r], row) && !panel.IsOf(state.Role, codes[places[row]], row)))
                        places[row] = r;
                }
            }
        }
        if (repeated > 0)
            panel.Note($"{version.Dataset} {version.Version}, {table}: {repeated:N0} rows repeat a state and year; that of the state at the end of the year was taken, and of several the first in the order of the file.");
        return new(places);
    }

    public static TablePlaces OfDyads(PanelContext panel, DatasetVersion version, string table)
    {
        var shape = version[table]!.Shape;
        var dyads = panel.Dyads;
        int[] places = Empty(panel, shape);
        var states = StatesOf(shape, panel.Sources.System);
        int[] first = panel.Integers(version, table, states[0].Name), second = panel.Integers(version, table, states[1].Name);
        int[]? years = shape.Year is { } year ? panel.Integers(version, table, year.Name) : null;
        bool isOrdered = shape.Observation == Observation.DirectedDyadYear;
        int repeated = 0;
        bool[]? isReversed = isOrdered ? null : new bool[places.Length];
        List<int> a = [], b = [];
        for (int r = 0; r < first.Length; r++)
        {
            for (int y = years?[r] ?? panel.States.FirstYear; y <= (years?[r] ?? panel.States.LastYear); y++)
            {
                panel.Rows(states[0].Role, first[r], y, a);
                panel.Rows(states[1].Role, second[r], y, b);
                foreach (int i in a)
                    foreach (int j in b)
                    {
                        // Of an ordered pair a panel of unordered ones takes the direction from the lower number to the higher.
                        if (i == j || (isOrdered && !dyads.IsDirected && panel.States.Ordinals[i] > panel.States.Ordinals[j]))
                            continue;
                        Set(dyads.Find(i, j), r, !dyads.IsDirected && panel.States.Ordinals[i] > panel.States.Ordinals[j]);
                        if (!isOrdered && dyads.IsDirected)
                            Set(dyads.Find(j, i), r, reversed: true);
                    }
            }
        }
        if (repeated > 0)
            panel.Note($"{version.Dataset} {version.Version}, {table}: {repeated:N0} rows repeat a pair and year; the first in the order of the file was taken.");
        return new(places) { IsReversed = isReversed };

        void Set(int place, int row, bool reversed)
        {
            if (place < 0)
                return;
            if (places[place] >= 0)
                repeated++;
            else
                places[place] = row;
            if (isReversed is not null && places[place] == row)
                isReversed[place] = reversed;
        }
    }

    // One answer for every year, so that two million pairs need no reasoning each.
    private static int[] Empty(PanelContext panel, TableShape shape)
    {
        var states = panel.States;
        int[] byYear = [.. Enumerable.Range(states.FirstYear, states.LastYear - states.FirstYear + 1).Select(y => Pick.Nowhere(PanelContext.Missing(shape, y)))];
        int[] places = new int[panel.Dyads.Count];
        for (int i = 0; i < places.Length; i++)
            places[i] = byYear[states.Years[panel.Dyads.First[i]] - states.FirstYear];
        return places;
    }
}
