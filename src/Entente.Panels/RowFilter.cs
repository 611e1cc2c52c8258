using System.Globalization;
using Entente.Domain.Data;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Panels.Recipes;
using Entente.Panels.Rows;
using Entente.Store.Tables;

namespace Entente.Panels;

/// <summary>A filter of a recipe made ready: which rows of a block it keeps.</summary>
internal sealed class RowFilter
{
    private readonly Func<Block, Func<int, bool?>> _test;

    private RowFilter(string name, Func<Block, Func<int, bool?>> test) => (Name, _test) = (name, test);

    public string Name { get; }

    /// <summary>The rows that stay, and how many go because nobody can tell.</summary>
    public (int[] Rows, int Unknown) Keep(Block block)
    {
        var test = _test(block);
        int[] rows = new int[block.Count];
        int kept = 0, unknown = 0;
        for (int i = 0; i < block.Count; i++)
        {
            bool? holds = test(i);
            unknown += holds is null ? 1 : 0;
            if (holds == true)
                rows[kept++] = i;
        }
        return (rows[..kept], unknown);
    }

    public static RowFilter Of(PanelFilter filter, PanelBuild build, PanelContext panel) => filter switch
    {
        PanelFilter.PoliticallyRelevant => Relevant(build),
        PanelFilter.Contiguous f => Pairs("contiguous", build, "conttype", v => v >= 1 && v <= f.Level),
        PanelFilter.Within f => Pairs("within", build, f.ByTerritory ? "mindist" : "capdist", v => v <= f.Kilometres),
        PanelFilter.InRegions f => Members("regions", panel, f.All, Regions(f.Regions)),
        PanelFilter.Majors f => Majors(build, f.Quantity),
        PanelFilter.Of f => Members("states", panel, f.All, States(f.States, panel)),
        PanelFilter.Where f => Where(f, build),
        _ => throw new InvalidOperationException($"The filter {filter} is not known."),
    };

    // Known to be relevant by one of the two reasons is enough; what is unknown in both cannot be told.
    private static RowFilter Relevant(PanelBuild build)
    {
        PanelColumn[] levels = [.. build.Select(new("conttype"))], majors = [.. build.Select(new("cowmaj"))];
        return new("politically-relevant", block =>
        {
            Pick[] contiguous = [.. levels.Select(c => c.In(block))], major = [.. majors.Select(c => c.In(block))];
            var pairs = Block.PairsOf(majors.Length).ToArray();
            return row =>
            {
                bool? all = true;
                for (int p = 0; p < pairs.Length; p++)
                    all = And(all, Or(Positive(contiguous[p], row), Or(Positive(major[pairs[p].First], row), Positive(major[pairs[p].Second], row))));
                return all;
            };
        });
    }

    private static RowFilter Pairs(string name, PanelBuild build, string column, Func<double, bool> test)
    {
        PanelColumn[] columns = [.. build.Select(new(column))];
        return new(name, block =>
        {
            Pick[] cells = [.. columns.Select(c => c.In(block))];
            return row => cells.Aggregate((bool?)true, (all, c) => And(all, c.AbsenceAt(row) == Absence.Present ? test(c.NumberAt(row)) : null));
        });
    }

    private static RowFilter Majors(PanelBuild build, Quantity quantity)
    {
        PanelColumn[] columns = [.. build.Select(new("cowmaj"))];
        return new("majors", block =>
        {
            Pick[] cells = [.. columns.Select(c => c.In(block))];
            return row =>
            {
                bool? any = false, all = true;
                foreach (var cell in cells)
                    (any, all) = (Or(any, Positive(cell, row)), And(all, Positive(cell, row)));
                return quantity switch { Quantity.All => all, Quantity.None => !any, _ => any };
            };
        });
    }

    private static RowFilter Members(string name, PanelContext panel, bool isAll, Func<int, bool> holds) => new(name, block =>
    {
        if (block.Members.Length == 0)
            throw new PanelException($"filter {name}: a row of this unit has no state to go by. Leave the filter out.");
        bool[] of = [.. panel.States.Codes.Select(holds)];
        return row =>
        {
            bool any = false, all = true;
            foreach (int[]? member in block.Members)
            {
                int place = member is null ? row : member[row];
                bool isIn = place >= 0 && of[place];
                (any, all) = (any || isIn, all && isIn);
            }
            return isAll ? all : any;
        };
    });

    private static RowFilter Where(PanelFilter.Where filter, PanelBuild build)
    {
        var columns = build.Compared(filter.Column);
        if (columns.FirstOrDefault(c => c.Type is ColumnType.Text or ColumnType.Day) is { } other)
            throw new PanelException($"where: '{filter.Column}' holds {(other.Type == ColumnType.Text ? "text" : "days")}, which cannot be compared with the number {filter.Value.ToString(CultureInfo.InvariantCulture)}. Name a column of numbers.");
        return new(string.Create(CultureInfo.InvariantCulture, $"where {filter.Column} {Sign(filter.Comparison)} {filter.Value}"), block =>
        {
            Pick[] cells = [.. columns.Select(c => c.In(block))];
            return row => cells.Aggregate((bool?)true, (all, c) => And(all, c.AbsenceAt(row) == Absence.Present ? Holds(c.NumberAt(row), filter) : null));
        });
    }

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.NotEqual => "!=",
        Comparison.Less => "<",
        Comparison.AtMost => "<=",
        Comparison.Greater => ">",
        _ => ">=",
    };

    private static bool Holds(double value, PanelFilter.Where filter) => filter.Comparison switch
    {
        Comparison.Equal => value == filter.Value,
        Comparison.NotEqual => value != filter.Value,
        Comparison.Less => value < filter.Value,
        Comparison.AtMost => value <= filter.Value,
        Comparison.Greater => value > filter.Value,
        _ => value >= filter.Value,
    };

    private static Func<int, bool> Regions(IReadOnlyList<string> regions)
    {
        foreach (string region in regions)
            if (!Region.All.Contains(region))
                throw new PanelException($"regions: '{region}' is unknown; expected {string.Join(", ", Region.All)}.{Nearest.Hint(region, Region.All)}");
        return code => regions.Contains(Region.Of(code));
    }

    private static Func<int, bool> States(IReadOnlyList<string> states, PanelContext panel)
    {
        var codes = new HashSet<int>();
        foreach (string state in states)
        {
            bool isFound = false;
            if (int.TryParse(state, NumberStyles.None, CultureInfo.InvariantCulture, out int code) && panel.States.Knows(code))
                isFound |= codes.Add(code) || codes.Contains(code);
            else
                foreach (int found in Named(state, panel))
                    isFound |= codes.Add(found) || codes.Contains(found);
            if (!isFound)
                throw new PanelException($"states: '{state}' names no state of this system in these years. Give its name, its abbreviation or its number; entente state {state} tells what is known by that name.");
        }
        return codes.Contains;
    }

    // A name of the list itself goes first. One of the record may have stood for several states; every number that it ever bore in these years is meant.
    private static IEnumerable<int> Named(string name, PanelContext panel)
    {
        if (panel.States.Names.Contains(name, StringComparer.OrdinalIgnoreCase))
            return Enumerable.Range(0, panel.States.Count).Where(i => panel.States.Names[i].Equals(name, StringComparison.OrdinalIgnoreCase)).Select(i => panel.States.Codes[i]).Distinct();
        for (int year = panel.States.LastYear; year >= panel.States.FirstYear; year--)
            if (panel.Sources.Record.States.Resolve(name, new(year, 7, 1)) is Resolution.Found(var state))
                return Enumerable.Range(0, panel.States.Count).Where(i => panel.Ids[i] == state.Id).Select(i => panel.States.Codes[i]).Distinct();
        return [];
    }

    private static bool? Positive(Pick cell, int row) => cell.AbsenceAt(row) == Absence.Present ? cell.NumberAt(row) >= 1 : null;

    private static bool? Or(bool? a, bool? b) => a == true || b == true ? true : a is null || b is null ? null : false;

    private static bool? And(bool? a, bool? b) => a == false || b == false ? false : a is null || b is null ? null : true;
}
