using Entente.Domain.Time;

namespace Entente.Domain.States;

/// <summary>A link from a state back to its predecessor.</summary>
public sealed record Succession(StateId Predecessor, EdtfDate On, SuccessionKind Kind);
