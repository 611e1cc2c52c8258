using Entente.Domain.States;

namespace Entente.Obligations.Cascades;

/// <summary>A state drawn in: the round, its side, and the duty that draws it.</summary>
public sealed record Edge(int Round, StateId State, Side Side, Determination Because);
