using System.Globalization;
using Entente.Domain.Text;
using Entente.Panels.Columns;
using Entente.Panels.Recipes;
using Entente.Panels.Rows;
using Entente.Panels.Units;
using Entente.Store.Tables;

namespace Entente.Panels;

/// <summary>One panel on its way: rows of the unit, filters, columns, spells.</summary>
internal sealed class PanelBuild
{
    private readonly Recipe _recipe;
    private readonly PanelContext _panel;
    private readonly ColumnCatalogue _catalogue;
    private readonly UnitRows _unit;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<(string, ColumnLevel), LevelColumn> _made = [];
    private List<PanelColumn> _named = [];

    public PanelBuild(Recipe recipe, PanelSources sources, StateYears states, CancellationToken cancellation)
    {
        (_recipe, _cancellation) = (recipe, cancellation);
        _panel = new(sources, states, recipe, recipe.IsDirected);
        // The list of states decides which rows there are: it is cited like the sources of the columns.
        if (recipe.Membership.Split('@', 2) is var list && sources.Store.Find(list[0], list.Length > 1 ? list[1] : recipe.Versions.GetValueOrDefault(list[0])) is { } members)
            _panel.Use(members);
        _catalogue = new(sources);
        _unit = Rows(recipe);
    }

    public Panel Build()
    {
        var source = _unit.Blocks();
        List<PanelColumn> keys = [.. _unit.Keys()];
        var columns = new List<PanelColumn>(keys);
        foreach (var request in _recipe.Columns)
            columns.AddRange(Select(request));
        if (_recipe.Edge is { } edge)
            columns.Add(Weight(edge));
        NoTwoAlike(columns);
        _named = columns;
        var filters = _recipe.Filters.Select(f => RowFilter.Of(f, this, _panel)).ToList();
        if (_recipe.Edge is not null)
            filters.Add(RowFilter.Of(new PanelFilter.Where("weight", Comparison.NotEqual, 0), this, _panel));
        if (_unit.IsStreamed)
            return new(_recipe, columns, keys.Count, () => Filtered(source, filters), isStreamed: true, _panel);
        var block = Filtered(source, filters).Single();
        foreach (var rule in _recipe.Spells)
            columns.AddRange(PeaceSpells.Of(rule, columns, keys, block));
        NoTwoAlike(columns);
        return new(_recipe, columns, keys.Count, () => [block], isStreamed: false, _panel);
    }

    /// <summary>The columns that a name stands for in this panel.</summary>
    public IEnumerable<PanelColumn> Select(ColumnRequest request)
    {
        _cancellation.ThrowIfCancellationRequested();
        string name = request.Column, place = request.Place is null ? "" : request.Place + ": ";
        var found = Found(name);
        string? number = null;
        if (found.Count == 0 && _recipe.States > 1)
            (found, number) = Numbered(name);
        if (found.Count == 0)
            throw new PanelException($"{place}{_catalogue.Unknown(name, _recipe.UnitName, IsHad, [.. _unit.Own()])}");
        if (request.As is not null && found.Count > 1)
            throw new PanelException($"{place}'{name}' stands for {found.Count} columns, which cannot all be called '{request.As}'. Name one of them: {string.Join(", ", found.Select(f => f.Column.Name).Take(8))}.");
        foreach (var level in found.GroupBy(f => f.Column.Level))
        {
            string[] suffixes = [.. Enumerable.Range(0, Sides(level.Key)).Select(s => Suffix(level.Key, s))];
            if (number is not null && !suffixes.Contains(number))
                throw new PanelException($"{place}'{name}': {(suffixes is [""] ? $"here '{name[..^number.Length]}' has no number; leave {number} out." : $"there is no number {number}; here '{name[..^number.Length]}' is numbered {string.Join(", ", suffixes)}.")}");
            for (int side = 0; side < suffixes.Length; side++)
                foreach (var (family, column) in level.Where(_ => number is null || suffixes[side] == number))
                {
                    var cells = Cells(family, column);
                    yield return new((request.As ?? column.Name) + (request.As is not null && number is not null ? "" : suffixes[side]), column, side, cells.Cells, cells.Through);
                }
        }
    }

    /// <summary>The columns that a filter means: those of the panel under the names that they bear there, or any other that could be had.</summary>
    public IReadOnlyList<PanelColumn> Compared(string name)
    {
        if (_named.Find(c => c.Name == name) is { } named)
            return [named];
        var found = Select(new(name) { Place = "where" }).ToList();
        return found.DistinctBy(c => c.Info.FullName).Skip(1).Any()
            ? throw new PanelException($"where: '{name}' stands for several columns, and one is compared. Name it: {string.Join(", ", found.Select(c => c.Info.Name).Distinct().Take(8))}.")
            : found;
    }

    private PanelColumn Weight(string edge)
    {
        var found = Select(new(edge, "weight") { Place = "edge" }).ToList();
        return found is [{ Info.Level: ColumnLevel.Dyad, Type: not ColumnType.Text } weight]
            ? weight
            : throw new PanelException($"edge: '{edge}' is {(found[0].Type == ColumnType.Text ? "text" : "about single states")}; an edge is a number about pairs of states, as atop_defense.");
    }

    // cinc1 is the first state's cinc and conttype13 the contiguity of the first and the third, unless some column is called so.
    private (List<(ColumnFamily Family, PanelColumnInfo Column)> Found, string? Number) Numbered(string name)
    {
        for (int digits = 1; digits < Math.Min(name.Length, 5) && char.IsAsciiDigit(name[^digits]); digits++)
            if (Found(name[..^digits]) is { Count: > 0 } found)
                return (found, name[^digits..]);
        return ([], null);
    }

    private static void NoTwoAlike(List<PanelColumn> columns)
    {
        if (columns.GroupBy(c => c.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
            throw new PanelException($"Two columns would be called '{twice.Key}': {string.Join(" and ", twice.Select(c => $"{c.Info.FullName} ({c.Info.Source})").Distinct())}. Give one of them another name in the recipe: - {twice.Key}_other: {twice.Last().Info.FullName}");
    }

    private List<(ColumnFamily Family, PanelColumnInfo Column)> Found(string name)
    {
        var own = _unit.Own().ToList();
        var had = own.Where(c => c.Family == name && !c.IsDetail).ToList();
        if (had.Count == 0 && own.Find(c => c.Name == name || c.FullName == name) is { } one)
            had = [one];
        return had.Count > 0 ? [.. had.Select(c => ((ColumnFamily)OwnFamily.Of(_unit), c))] : _recipe.States == 0 ? [] : _catalogue.Find(name, IsHad);
    }

    private LevelColumn Cells(ColumnFamily family, PanelColumnInfo column)
    {
        if (!_made.TryGetValue((column.Family + "/" + column.FullName, column.Level), out var cells))
            _made[(column.Family + "/" + column.FullName, column.Level)] = cells = family.Make(column, _panel);
        return cells;
    }

    private bool IsHad(PanelColumnInfo column) => column.Level switch
    {
        ColumnLevel.State => _recipe.States >= 1,
        ColumnLevel.Dyad => _recipe.States >= 2,
        _ => false,
    };

    private int Sides(ColumnLevel level) => level switch
    {
        ColumnLevel.State => _recipe.States,
        ColumnLevel.Dyad => _recipe.States * (_recipe.States - 1) / 2,
        ColumnLevel.Unit => _unit.Owns,
        _ => 1,
    };

    private string Suffix(ColumnLevel level, int side) => level switch
    {
        ColumnLevel.Dyad when _recipe.States > 2 => Block.PairsOf(_recipe.States).ElementAt(side) is var (a, b) ? $"{a + 1}{b + 1}" : "",
        ColumnLevel.State when _recipe.States > 1 => $"{side + 1}",
        ColumnLevel.Unit when _unit.Owns > 1 => $"{side + 1}",
        _ => "",
    };

    // One after another; a panel made whole keeps its one block even when nothing is left of it.
    private IEnumerable<Block> Filtered(IEnumerable<Block> blocks, List<RowFilter> filters)
    {
        var tally = new (long Before, long Kept, long Unknown)[filters.Count];
        foreach (var whole in blocks)
        {
            var block = whole;
            for (int f = 0; f < filters.Count; f++)
            {
                _cancellation.ThrowIfCancellationRequested();
                var (rows, unknown) = filters[f].Keep(block);
                tally[f] = (tally[f].Before + block.Count, tally[f].Kept + rows.Length, tally[f].Unknown + unknown);
                block = block.Keep(rows);
            }
            if (block.Count > 0 || !_unit.IsStreamed)
                yield return block;
        }
        for (int f = 0; f < filters.Count; f++)
            _panel.Note(string.Create(CultureInfo.InvariantCulture, $"filter {filters[f].Name}: {tally[f].Kept:N0} of {tally[f].Before:N0} rows kept{(tally[f].Unknown > 0 ? $"; {tally[f].Unknown:N0} left out because it cannot be told" : "")}."));
        if (tally.Length > 0 && tally[^1].Kept == 0)
            _panel.Note($"No row is left: the filters together keep none{(tally.Any(t => t.Unknown > 0) ? ", some because it cannot be told" : "")}. Leave one of them out, or ask for other years.");
    }

    private UnitRows Rows(Recipe recipe) => recipe.Unit switch
    {
        PanelUnit.StateYear => new StateYearRows(_panel),
        PanelUnit.StateDay => new StateDayRows(_panel),
        PanelUnit.KadYear => new KadYearRows(_panel, recipe.Members, recipe.Sample),
        PanelUnit.LeaderYear => new LeaderRows(_panel, keepsAll: recipe.Membership == "none"),
        PanelUnit.LeaderDyadYear => new LeaderDyadRows(_panel),
        PanelUnit.Alliance => new TableRows(_panel, _panel.Version("atop"), "alliances", "atop", ["atopid"], []),
        PanelUnit.AlliancePhase => new TableRows(_panel, _panel.Version("atop"), "phases", "atop", ["atopid", "phase"], []),
        PanelUnit.AllianceMember => new TableRows(_panel, _panel.Version("atop"), "members", "atop", ["atopid", "member", "phase", "yrent"], []),
        PanelUnit.DisputeDyadYear => Disputes(recipe),
        _ => new DyadYearRows(_panel),
    };

    private TableRows Disputes(Recipe recipe)
    {
        var source = DisputeSource.Named(recipe.Disputes) ?? throw new PanelException($"disputes: '{recipe.Disputes}' is unknown; expected cow-mids or gml-mids.{Nearest.Hint(recipe.Disputes, ["cow-mids", "gml-mids"])}");
        return new(_panel, _panel.Version("peacesciencer"), source.Table, source.Family, ["dispnum", "ccode1", "ccode2", "year"], ["ccode1", "ccode2"]);
    }
}
