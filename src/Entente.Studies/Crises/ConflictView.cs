using Entente.Studies.Views;

namespace Entente.Studies.Crises;

/// <summary>A state bound to both sides, as output gives it.</summary>
public sealed record ConflictView(StateView State, DeterminationView TowardTarget, DeterminationView TowardAttacker);
