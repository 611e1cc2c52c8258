using Entente.Domain.Time;

namespace Entente.Domain.States;

/// <summary>Days on which a state belongs to a list of states under a code, and the list's abbreviation for it.</summary>
public sealed record Membership<TCode>(TCode Code, string Abbreviation, Spell Days) where TCode : struct;
