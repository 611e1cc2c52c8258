using Entente.Domain.Data;
using Entente.Panels.Columns;
using Entente.Panels.Recipes;
using Entente.Panels.Rows;
using Entente.Store;
using Entente.Store.Tables;

namespace Entente.Panels.Tests.Output;

/// <summary>A panel of three states' pairs over five years, made by hand: every type, every reason, a state that is in and out.</summary>
internal static class SmallPanel
{
    private static readonly Lazy<DataStore> Empty = new(() =>
    {
        string folder = Directory.CreateTempSubdirectory("entente-none-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return DataStore.Open(new StoreFolder(folder));
    });

    public static Panel Make(bool isStreamed = false, Action<int>? beforeBlock = null)
    {
        var recipe = new Recipe(PanelUnit.DyadYear) { Membership = "none" }.Between(2000, 2004).With("wealth", "town");
        List<MemberSpell> spells =
        [
            new(2, "Ally", new(1900, 1, 1), new(2010, 12, 31), false), new(20, "Broad", new(1900, 1, 1), new(2010, 12, 31), false), new(30, "Côte d’Été", new(2002, 6, 1), new(2010, 12, 31), true),
        ];
        var states = new StateYears(StateSystem.Cow, spells, 2000, 2004);
        var context = new PanelContext(new(Empty.Value, Repository.Record, StateSystem.Cow, recipe.Versions), states, recipe, isDirected: false);
        var dyads = context.Dyads;
        var wealth = Series.Real([.. states.Years.Select((y, i) => y + (i / 8.0))], [.. states.Years.Select(y => y == 2001 ? Absence.NotCoded : y == 2004 ? Absence.BeyondCoverage : Absence.Present)]);
        var onset = Series.Whole([.. Enumerable.Range(0, dyads.Count).Select(i => i % 4 == 1 ? 1 : 0)], [.. dyads.First.Select(s => states.Years[s] == 2004 ? Absence.BeyondCoverage : Absence.Present)]);
        var ongoing = Series.Whole([.. Enumerable.Range(0, dyads.Count).Select(i => i % 4 is 1 or 2 ? 1 : 0)]);
        var day = Series.Days([.. Enumerable.Range(0, dyads.Count).Select(i => new DateOnly(2000, 1, 31).DayNumber + i)], [.. Enumerable.Range(0, dyads.Count).Select(i => i == 3 ? Absence.NotApplicable : Absence.Present)]);
        List<PanelColumn> columns =
        [
            Column("ccode1", "ccode", "key", ColumnLevel.State, "COW number", "state", states.Code, 0), Column("ccode2", "ccode", "key", ColumnLevel.State, "COW number", "state", states.Code, 1), Column("year", "year", "key", ColumnLevel.State, "year", "calendar year", states.Year, 0),
            Column("wealth1", "wealth", "riches", ColumnLevel.State, "thousand \"ducats\"", "wealth", wealth, 0), Column("wealth2", "wealth", "riches", ColumnLevel.State, "thousand \"ducats\"", "wealth", wealth, 1),
            Column("town1", "town", "names", ColumnLevel.State, "text", "name", Series.Text(states.Names), 0),
            Column("midonset", "midonset", "mids", ColumnLevel.Dyad, "yes = 1", "a dispute begins", onset, 0), Column("midongoing", "midongoing", "mids", ColumnLevel.Dyad, "yes = 1", "a dispute in the year", ongoing, 0),
            Column("signed", "signed", "treaty", ColumnLevel.Dyad, "day", "day of signature", day, 0), Column("stage", "stage", "treaty", ColumnLevel.Dyad, "code", "stage reached: 0 none, 1 talks, 2 text", Series.Whole([.. Enumerable.Range(0, dyads.Count).Select(i => i % 3)]), 0),
            Column("tonnes", "tonnes", "treaty", ColumnLevel.Dyad, "t", "weight", Series.Long([.. Enumerable.Range(0, dyads.Count).Select(i => 10_000_000_000L + i)]), 0),
        ];
        context.Note("filter states: 12 of 12 rows kept.");
        return new(recipe, columns, 3, () => Blocks(dyads, isStreamed, beforeBlock), isStreamed, context);
    }

    private static PanelColumn Column(string name, string own, string family, ColumnLevel level, string unit, string label, Series cells, int side) =>
        new(name, new PanelColumnInfo(own, family, level, cells.Type, unit, label) { Years = family == "riches" ? (1990, 2003) : null }, side, cells);

    private static IEnumerable<Block> Blocks(DyadYears dyads, bool isStreamed, Action<int>? beforeBlock)
    {
        var whole = new Block(dyads.Count, [dyads.First, dyads.Second], (_, _) => throw new InvalidOperationException("The pairs are known."));
        whole.SetPair(0, null);
        if (!isStreamed)
        {
            beforeBlock?.Invoke(0);
            yield return whole;
            yield break;
        }
        for (int b = 0; b * 4 < dyads.Count; b++)
        {
            beforeBlock?.Invoke(b);
            yield return whole.Keep([.. Enumerable.Range(b * 4, Math.Min(4, dyads.Count - (b * 4)))]);
        }
    }
}
