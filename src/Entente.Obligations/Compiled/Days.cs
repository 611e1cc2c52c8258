using Entente.Domain.Time;

namespace Entente.Obligations.Compiled;

/// <summary>A spell as day numbers, both inclusive; open ends are the extremes.</summary>
internal readonly record struct Days(int First, int Last)
{
    public static Days Always { get; } = new(int.MinValue, int.MaxValue);

    public static Days Of(Spell spell) => new(spell.First.DayNumber, spell.Last?.DayNumber ?? int.MaxValue);

    public bool Hold(int day) => First <= day && day <= Last;
}
