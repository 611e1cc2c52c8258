namespace Entente.Domain.Treaties;

/// <summary>Whether an attack by others than states counts: yes, no, or by the finding of an organ.</summary>
public enum NonStateRule : byte { Covered, Excluded, Finding }
