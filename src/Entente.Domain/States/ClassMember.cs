using Entente.Domain.Time;

namespace Entente.Domain.States;

/// <summary>A member of a class of states; no spell means always.</summary>
public sealed record ClassMember(StateId State, Spell? Days);
