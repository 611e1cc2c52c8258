using Entente.Domain.Data;
using Entente.Domain.States;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Figures of countries that bear names or ISO codes instead of numbers: the record says which state a name means in a year.</summary>
/// <remarks>
/// The World Bank's series go back with the borders of today: its Russia of 1989 is no Soviet Union, its Germany of 1960 is both Germanies. A value therefore counts for a state only in years at whose end
/// nothing that has left it since still belonged to it, nothing that has joined it since was still missing, and it was a member. What is left out so is told as not coded.
/// SIPRI writes 0 in dollars of the year where it has no rate of exchange (the GDR, Yugoslavia, Russia in 1992); a zero counts only where the figure at constant prices is zero too (Costa Rica, Iceland).
/// </remarks>
internal sealed class CountryFamily(string name, string title, params CountryTable[] tables) : ColumnFamily(name, title)
{
    public override IReadOnlyList<string> Needs => [.. tables.Select(t => t.Dataset).Distinct(StringComparer.Ordinal)];

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources)
    {
        foreach (var table in tables)
            if (sources.Find(table.Dataset) is { } version && version[table.Table] is { } stored)
                yield return new(table.Name, Name, ColumnLevel.State, table.Type, table.Unit, table.Label) { Dataset = version.Dataset, Version = version.Version, Table = table.Table, Years = stored.Shape.Years };
    }

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        var table = tables.First(t => t.Name == column.Name);
        var version = panel.Version(column.Dataset!);
        var (countries, values) = (panel.Read(version, table.Table, table.Country), panel.Read(version, table.Table, table.Value));
        var figures = table.Indicator is null ? null : panel.Read(version, table.Table, "indicator");
        int[] years = panel.Integers(version, table.Table, table.Year);
        var shape = version[table.Table]!.Shape;
        int[] places = [.. panel.States.Years.Select(y => Pick.Nowhere(PanelContext.Missing(shape, y)))];
        var falseZeros = table.Confirming is { } confirming ? FalseZeros(countries, figures!, years, values, table.Indicator!, confirming) : null;
        var known = new Dictionary<(string, int), StateId?>();
        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        var borders = new Dictionary<string, (StateId? Id, int Since)>(StringComparer.Ordinal);
        for (int i = 0; i < years.Length; i++)
        {
            if (values.AbsenceAt(i) != Absence.Present || falseZeros?.Contains(i) == true || years[i] < panel.States.FirstYear || years[i] > panel.States.LastYear || (table.Indicator is { } wanted && !((string)figures!.At(i)!).StartsWith(wanted, StringComparison.Ordinal)))
                continue;
            string country = (string)countries.At(i)!;
            if (!known.TryGetValue((country, years[i]), out var id))
                known[(country, years[i])] = id = table.IsOfToday ? OfCode(panel, country, years[i], borders) : Named(panel, country, years[i], unknown);
            if (id is not null && panel.RowsOfIds.TryGetValue((id.Value, years[i]), out var rows))
                foreach (int row in AtTheEnd(panel, rows, years[i], table.IsOfToday))
                    places[row] = i;
        }
        if (unknown.Count > 0)
            panel.Note($"{Name}: these names do not tell which state is meant, and were left out: {string.Join(", ", unknown)}.");
        return new(TableCells.Gather(values, places, isZeroWithoutCase: false));
    }

    // "Congo, DR" is the DR Congo. A name that nobody bore yet is no riddle; one that nobody ever bore, or that several bear, is.
    private static StateId? Named(PanelContext panel, string country, int year, SortedSet<string> unknown)
    {
        string name = country.Split(", ") is [var noun, var word] ? $"{word} {noun}" : country;
        bool isKnown = false;
        foreach (string called in (string[])[country, name])
            foreach (var day in (ReadOnlySpan<DateOnly>)[new(year, 12, 31), new(year, 7, 1), new(year, 1, 1)])
            {
                var resolution = panel.Sources.Record.States.Resolve(called, day);
                if (resolution is Resolution.Found(var state))
                    return state.Id;
                // Of several the one that bears no other name: beside the GDR Germany is the Federal Republic.
                if (resolution is Resolution.Ambiguous(var several) && several.Where(s => s.Name == called).ToArray() is [var own])
                    return own.Id;
                isKnown |= resolution is Resolution.NotThen;
            }
        if (!isKnown)
            unknown.Add(country);
        return null;
    }

    // Where a state has two rows in a year, the number that it bears at the year's end has the figure.
    private static List<int> AtTheEnd(PanelContext panel, List<int> rows, int year, bool isOnly)
    {
        var members = rows.Where(r => panel.States.IsMemberOn(r, new DateOnly(year, 12, 31).DayNumber)).ToList();
        return members.Count > 0 || isOnly ? members : rows;
    }

    // A zero that another figure of the same country and year does not confirm.
    private static HashSet<int> FalseZeros(Series countries, Series figures, int[] years, Series values, string indicator, string confirming)
    {
        var zeros = Enumerable.Range(0, years.Length).Where(i => values.AbsenceAt(i) == Absence.Present && values.NumberAt(i) == 0).ToLookup(i => ((string)countries.At(i)!, years[i]));
        return [.. zeros.SelectMany(g => g.Where(i => Is(i, indicator) && !g.Any(other => Is(other, confirming))))];

        bool Is(int row, string figure) => ((string)figures.At(row)!).StartsWith(figure, StringComparison.Ordinal);
    }

    private static StateId? OfCode(PanelContext panel, string code, int year, Dictionary<string, (StateId? Id, int Since)> borders)
    {
        if (!borders.TryGetValue(code, out var known))
        {
            var states = panel.Sources.Record.States.All;
            var state = states.FirstOrDefault(s => s.Iso is { IsFormer: false } iso && iso.Alpha3 == code);
            borders[code] = known = (state?.Id, state is null ? 0 : YearOfBorders(state, states));
        }
        return year >= known.Since ? known.Id : null;
    }

    // The last year in which the state grew by another, or another left it.
    private static int YearOfBorders(State state, IEnumerable<State> states) =>
        state.Successions.Where(s => s.Kind is SuccessionKind.Absorbs or SuccessionKind.Unites)
            .Concat(states.Where(s => s.Id != state.Id).SelectMany(s => s.Successions.Where(from => from.Predecessor == state.Id && from.Kind is SuccessionKind.Secedes or SuccessionKind.Partitions)))
            .Select(s => s.On.Earliest.Year).DefaultIfEmpty(0).Max();
}
