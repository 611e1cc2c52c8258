using Entente.Domain.Text;
using Entente.Panels.Columns;
using Entente.Panels.Recipes;
using Entente.Panels.Rows;
using Entente.Panels.Units;

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
            columns.AddRange(Select(new(edge, "weight")));
        NoTwoAlike(columns);
        var filters = _recipe.Filters.Select(f => RowFilter.Of(f, this, _panel)).ToList();
        if (_recipe.Edge is not null)
            filters.Add(RowFilter.Of(new PanelFilter.Where(_recipe.Edge, Comparison.NotEqual, 0), this, _panel));
        if (_unit.IsStreamed)
            return new(_recipe, columns, keys.Count, () => source.Select(b => Filtered(b, filters, notes: false)).Where(b => b.Count > 0), isStreamed: true, _panel);
        var block = Filtered(source.Single(), filters, notes: true);
        foreach (var rule in _recipe.Spells)
            columns.AddRange(PeaceSpells.Of(rule, columns, keys, block));
        NoTwoAlike(columns);
        return new(_recipe, columns, keys.Count, () => [block], isStreamed: false, _panel);
    }

    /// <summary>The columns that a name stands for in this panel.</summary>
    public IEnumerable<PanelColumn> Select(ColumnRequest request)
    {
        _cancellation.ThrowIfCancellationRequested();
        string name = request.Column;
        var found = Found(name);
        int? only = null;
        // cinc1 is the first state's cinc, unless some column is called so.
        if (found.Count == 0 && _recipe.States > 1 && name.Length > 1 && char.IsAsciiDigit(name[^1]) && Found(name[..^1]) is { Count: > 0 } sided)
            (found, only) = (sided, name[^1] - '1');
        if (found.Count == 0)
            throw new PanelException($"{(request.Place is null ? "" : request.Place + ": ")}{_catalogue.Unknown(name, RecipeWords.Of(_recipe.Unit), IsHad)}");
        if (request.As is not null && found.Count > 1)
            throw new PanelException($"{(request.Place is null ? "" : request.Place + ": ")}'{name}' stands for {found.Count} columns, which cannot all be called '{request.As}'. Name one of them: {string.Join(", ", found.Select(f => f.Column.Name).Take(8))}.");
        foreach (var level in found.GroupBy(f => f.Column.Level))
        {
            int sides = Sides(level.Key);
            if (only >= sides)
                throw new PanelException($"'{name}': a row has {sides} {(level.Key == ColumnLevel.Dyad ? "pairs" : "states")}, so that there is no number {only + 1}.");
            for (int side = only ?? 0; side <= (only ?? sides - 1); side++)
                foreach (var (family, column) in level)
                {
                    var cells = Cells(family, column);
                    yield return new((request.As ?? column.Name) + (request.As is not null && only is not null ? "" : Suffix(level.Key, side)), column, side, cells.Cells, cells.Through);
                }
        }
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

    private Block Filtered(Block block, List<RowFilter> filters, bool notes)
    {
        foreach (var filter in filters)
        {
            _cancellation.ThrowIfCancellationRequested();
            var (rows, unknown) = filter.Keep(block);
            if (notes)
                _panel.Note($"filter {filter.Name}: {rows.Length:N0} of {block.Count:N0} rows kept{(unknown > 0 ? $"; {unknown:N0} left out because it cannot be told" : "")}.");
            block = block.Keep(rows);
        }
        return block;
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
