namespace Entente.Domain.Treaties;

/// <summary>Against whom a duty runs: anybody (the text is silent), any state, whoever is no party, or the listed alternatives.</summary>
public enum AdversaryScope : byte { Any, AnyState, NonParty, Listed }
