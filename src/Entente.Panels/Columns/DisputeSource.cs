using Entente.Domain.Data;
using Entente.Panels.Recipes;
using Entente.Store.Catalogue;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Militarized disputes by ordered pair and year: where the tables are, and how several of a year are reduced to one.</summary>
internal sealed record DisputeSource(string Family, string Title, string Prefix, string Table, string Disputes, string Onset, string Ongoing)
{
    public static DisputeSource Cow { get; } = new("cow-mids", "militarized interstate disputes (COW)", "cowmid", "cow_mid_dirdisps", "cow_mid_disps", "disponset", "dispongoing");

    public static DisputeSource Gml { get; } = new("gml-mids", "militarized interstate disputes (Gibler, Miller and Little)", "gmlmid", "gml_dirdisp", "gml_mid_disps", "midonset", "midongoing");

    public static DisputeSource? Named(string name) => name == Cow.Family ? Cow : name == Gml.Family ? Gml : null;

    /// <summary>For every ordered pair and year the row of the one dispute that the rules leave, and how many rows each rule removed.</summary>
    public (Dictionary<(int, int, int), int> Rows, List<(DisputeRule Rule, int Removed)> Log) Reduce(PanelContext panel, DatasetVersion version, IReadOnlyList<DisputeRule> rules)
    {
        int[] one = panel.Integers(version, Table, "ccode1"), two = panel.Integers(version, Table, "ccode2"), years = panel.Integers(version, Table, "year");
        var groups = Enumerable.Range(0, one.Length).GroupBy(i => (one[i], two[i], years[i])).ToDictionary(g => g.Key, g => g.ToList());
        var measures = rules.ToDictionary(r => r, r => Measure(panel, version, r));
        var log = new List<(DisputeRule, int)>();
        foreach (var rule in rules)
        {
            int removed = 0;
            foreach (var group in groups.Values.Where(g => g.Count > 1))
            {
                double best = group.Max(i => measures[rule][i]);
                removed += group.RemoveAll(i => measures[rule][i] < best);
            }
            log.Add((rule, removed));
        }
        // Whatever the rules leave, one row is kept: the first in the order of the file.
        if (!rules.Contains(DisputeRule.First) && groups.Values.Sum(g => g.Count - 1) is > 0 and int tied)
            log.Add((DisputeRule.First, tied));
        return (groups.ToDictionary(g => g.Key, g => g.Value[0]), log);
    }

    // How foremost a row is by a rule: the greater, the more it is kept.
    private double[] Measure(PanelContext panel, DatasetVersion version, DisputeRule rule)
    {
        int rows = panel.Integers(version, Table, "year").Length;
        if (rule == DisputeRule.First)
            return [.. Enumerable.Range(0, rows).Select(i => (double)-i)];
        if (rule == DisputeRule.Onset)
            return [.. panel.Integers(version, Table, Onset).Select(v => (double)v)];
        string column = rule switch
        {
            DisputeRule.Fatality => "fatality",
            DisputeRule.Hostility => "hostlev",
            DisputeRule.MinimumDuration => "mindur",
            DisputeRule.MaximumDuration => "maxdur",
            DisputeRule.Reciprocated => "recip",
            _ => "stmon",
        };
        var of = OfDisputes(panel, version, column);
        return [.. Enumerable.Range(0, rows).Select(i => rule switch
        {
            DisputeRule.Fatality => of.AbsenceAt(i) == Absence.Present ? of.NumberAt(i) : 0.5,
            DisputeRule.FirstMonth => -of.NumberAt(i),
            _ => double.IsNaN(of.NumberAt(i)) ? double.NegativeInfinity : of.NumberAt(i),
        })];
    }

    /// <summary>A column of the disputes themselves, for each row of the pairs.</summary>
    public Series OfDisputes(PanelContext panel, DatasetVersion version, string column)
    {
        if (column is "init1" or "init2")
        {
            int[] sideA = panel.Integers(version, Table, "sidea" + column[^1]), original = panel.Integers(version, Table, "orig" + column[^1]);
            return Series.Whole([.. sideA.Select((s, i) => s == 1 || original[i] == 0 ? 1 : 0)]);
        }
        if (version[Table]!.Shape[column] is not null)
            return panel.Read(version, Table, column);
        int[] numbers = panel.Integers(version, Disputes, "dispnum");
        var at = new Dictionary<int, int>();
        for (int i = 0; i < numbers.Length; i++)
            at.TryAdd(numbers[i], i);
        int[] places = [.. panel.Integers(version, Table, "dispnum").Select(n => at.TryGetValue(n, out int row) ? row : Pick.Nowhere(Absence.NotCoded))];
        return TableCells.Gather(panel.Read(version, Disputes, column), places, isZeroWithoutCase: false);
    }
}
