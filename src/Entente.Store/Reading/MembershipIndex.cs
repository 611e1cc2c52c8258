using System.Collections;
using Entente.Domain.States;
using Entente.Store.Tables;

namespace Entente.Store.Reading;

/// <summary>In which years a number names a member of a state system; asked once a row, so kept as bits.</summary>
public sealed class MembershipIndex
{
    private const int First = 1816;
    private const int Years = 300;

    private readonly Dictionary<int, BitArray> _cow = [];
    private readonly Dictionary<int, BitArray> _gw = [];

    public MembershipIndex(IEnumerable<State> states)
    {
        foreach (var state in states)
        {
            foreach (var member in state.Cow)
                Mark(_cow, member.Code.Number, member.Days);
            foreach (var member in state.Gw)
                Mark(_gw, member.Code.Number, member.Days);
        }
    }

    /// <summary>Whether the number named a member on some day of the year. Years before 1816 lie before both systems.</summary>
    public bool Holds(ColumnRole system, long number, long year) =>
        (system == ColumnRole.GwState ? _gw : _cow).TryGetValue((int)number, out var years) && year is >= First and < First + Years && years[(int)year - First];

    /// <summary>Whether the system ever knew the number.</summary>
    public bool Knows(ColumnRole system, long number) => (system == ColumnRole.GwState ? _gw : _cow).ContainsKey((int)number);

    private static void Mark(Dictionary<int, BitArray> system, int number, Domain.Time.Spell days)
    {
        if (!system.TryGetValue(number, out var years))
            system[number] = years = new BitArray(Years);
        for (int year = Math.Max(days.First.Year, First); year <= Math.Min(days.Last?.Year ?? int.MaxValue, First + Years - 1); year++)
            years[year - First] = true;
    }
}
