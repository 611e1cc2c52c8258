using Entente.Domain.Time;

namespace Entente.Domain.States;

/// <summary>A name and the days on which it was the one in use; no spell means always.</summary>
public sealed record DatedName(string Name, Spell? Days)
{
    public bool Holds(DateOnly day) => Days?.Holds(day) ?? true;
}
