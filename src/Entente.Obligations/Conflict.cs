using Entente.Domain.States;

namespace Entente.Obligations;

/// <summary>A state bound to both sides: what it owes the target, and what it owes an attacker.</summary>
public sealed record Conflict(StateId State, Determination TowardTarget, Determination TowardAttacker);
