using Entente.Domain.Data;
using Entente.Domain.States;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Figures of countries that bear names or ISO codes instead of numbers: the record says which state a name means in a year.</summary>
/// <remarks>
/// The World Bank's series go back with the borders of today: its Russia of 1989 is no Soviet Union, its Germany of 1960 is both Germanies. A value therefore counts for a state only in years at whose end
/// nothing that has left it since still belonged to it, nothing that has joined it since was still missing, and it was a member. What is left out so is told as not coded.
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
        var known = new Dictionary<(string, int), StateId?>();
        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < years.Length; i++)
        {
            if (values.AbsenceAt(i) != Absence.Present || years[i] < panel.States.FirstYear || years[i] > panel.States.LastYear || (table.Indicator is { } wanted && !((string)figures!.At(i)!).StartsWith(wanted, StringComparison.Ordinal)))
                continue;
            string country = (string)countries.At(i)!;
            if (!known.TryGetValue((country, years[i]), out var id))
                known[(country, years[i])] = id = table.IsOfToday ? OfCode(panel, country, years[i]) : Named(panel, country, years[i]);
            if (id is null && !table.IsOfToday)
                unknown.Add(country);
            if (id is not null && panel.RowsOfIds.TryGetValue((id.Value, years[i]), out var rows))
                foreach (int row in rows)
                    if (!table.IsOfToday || panel.States.IsMemberOn(row, new DateOnly(years[i], 12, 31).DayNumber))
                        places[row] = i;
        }
        if (unknown.Count > 0)
            panel.Note($"{Name}: in some years no state bears these names: {string.Join(", ", unknown)}.");
        return new(TableCells.Gather(values, places, isZeroWithoutCase: false));
    }

    private static StateId? Named(PanelContext panel, string country, int year)
    {
        foreach (var day in (ReadOnlySpan<DateOnly>)[new(year, 12, 31), new(year, 7, 1), new(year, 1, 1)])
            if (panel.Sources.Record.States.Resolve(country, day) is Resolution.Found(var state))
                return state.Id;
        return null;
    }

    private static StateId? OfCode(PanelContext panel, string code, int year)
    {
        var states = panel.Sources.Record.States.All;
        return states.FirstOrDefault(s => s.Iso is { IsFormer: false } iso && iso.Alpha3 == code) is { } state && HasBordersOfToday(state, states, year) ? state.Id : null;
    }

    private static bool HasBordersOfToday(State state, IEnumerable<State> states, int year)
    {
        bool hasGrown = state.Successions.Any(s => s.Kind is SuccessionKind.Absorbs or SuccessionKind.Unites && s.On.Earliest.Year > year);
        return !hasGrown && !states.Any(s => s.Id != state.Id && s.Successions.Any(from => from.Predecessor == state.Id && from.Kind is SuccessionKind.Secedes or SuccessionKind.Partitions && from.On.Earliest.Year > year));
    }
}
