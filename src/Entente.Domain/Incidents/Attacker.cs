using Entente.Domain.States;

namespace Entente.Domain.Incidents;

/// <summary>Who attacks: a state, or others by name.</summary>
public sealed record Attacker(StateId State, string Name)
{
    public bool IsState => !State.IsNone;
}
