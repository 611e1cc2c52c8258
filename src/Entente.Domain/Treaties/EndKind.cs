namespace Entente.Domain.Treaties;

/// <summary>How a treaty came to its end.</summary>
public enum EndKind : byte { Expired, Denounced, Terminated, Replaced, Violated, Dissolved, PartyCeased, Lapsed, NeverInForce }
