using Entente.Panels.Columns;
using Entente.Panels.Rows;

namespace Entente.Panels.Units;

/// <summary>Two leaders of different states by year, first leader and second leader, in every year in which both were in office on some same day.</summary>
internal sealed class LeaderDyadRows(PanelContext panel) : UnitRows(panel)
{
    private readonly LeaderRows _leaders = new(panel, keepsAll: false);

    public override int Owns => 2;

    public override IEnumerable<PanelColumn> Keys()
    {
        var keys = _leaders.Keys().ToList();
        for (int side = 0; side < 2; side++)
            foreach (var key in keys.Take(2))
                yield return new($"{key.Name}{side + 1}", key.Info, side, key.Cells);
        yield return keys[2];
    }

    public override IEnumerable<Block> Blocks()
    {
        var version = Panel.Version("peacesciencer");
        int[] from = Panel.Integers(version, "archigos", "startdate"), to = Panel.Integers(version, "archigos", "enddate");
        List<int> first = [], second = [];
        foreach (var year in Enumerable.Range(0, _leaders.Leader.Length).GroupBy(i => _leaders.Year[i]).OrderBy(g => g.Key))
        {
            int[] rows = [.. year.OrderBy(i => Panel.States.Codes[_leaders.State[i]]).ThenBy(i => _leaders.Leader[i])];
            int begin = new DateOnly(year.Key, 1, 1).DayNumber, end = new DateOnly(year.Key, 12, 31).DayNumber;
            foreach (int a in rows)
                foreach (int b in rows)
                {
                    int x = Panel.States.Ordinals[_leaders.State[a]], y = Panel.States.Ordinals[_leaders.State[b]];
                    if (x == y || (!Panel.IsDirected && x > y))
                        continue;
                    var (la, lb) = (_leaders.Leader[a], _leaders.Leader[b]);
                    if (Math.Max(Math.Max(from[la], from[lb]), begin) > Math.Min(Math.Min(to[la], to[lb]), end))
                        continue;
                    first.Add(a);
                    second.Add(b);
                }
        }
        int[] one = [.. first], two = [.. second];
        return [new(one.Length, [[.. one.Select(i => _leaders.State[i])], [.. two.Select(i => _leaders.State[i])]], FindPairs) { Owns = [one, two] }];
    }

    public override IEnumerable<PanelColumnInfo> Own() => _leaders.Own().Where(c => c.Table != LeaderDisputes.Table);

    public override LevelColumn MakeOwn(PanelColumnInfo column) => _leaders.MakeOwn(column);
}
