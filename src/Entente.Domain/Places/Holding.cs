using Entente.Domain.States;
using Entente.Domain.Time;

namespace Entente.Domain.Places;

/// <summary>Days on which a state held, administered or claimed a place.</summary>
public sealed record Holding(StateId State, Spell Days);
