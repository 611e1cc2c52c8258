using Entente.Studies.Views;

namespace Entente.Studies.Crises;

/// <summary>A state drawn in, as output gives it.</summary>
public sealed record EdgeView(int Round, StateView State, string Side, DeterminationView Because);
