using Entente.Panels.Rows;
using Entente.Store.Tables;

namespace Entente.Panels.Units;

/// <summary>Members by number and day.</summary>
internal sealed class StateDayRows(PanelContext panel) : UnitRows(panel)
{
    private int[]? _days;

    public override int Owns => 1;

    public override IEnumerable<PanelColumn> Keys() =>
        [StateKey(0, 1), new("date", KeyInfo("date", ColumnLevel.Unit, "day", "day", ColumnType.Day), 0, Series.Days(_days!)), YearKey()];

    public override IEnumerable<Block> Blocks()
    {
        var states = Panel.States;
        List<int> rows = [], days = [];
        for (int i = 0; i < states.Count; i++)
        {
            int end = new DateOnly(states.Years[i], 12, 31).DayNumber;
            for (int day = states.From[i]; day <= end; day++)
                if (day <= states.To[i] || states.IsMemberOn(i, day))
                {
                    rows.Add(i);
                    days.Add(day);
                }
        }
        _days = [.. days];
        return [new(rows.Count, [[.. rows]], FindPairs) { Owns = [null] }];
    }
}
