using Entente.Domain.Time;

namespace Entente.Domain.States;

/// <summary>A spell in which a state was a subject that could bind itself, and its standing.</summary>
public sealed record Existence(Spell Days, Standing Standing);
