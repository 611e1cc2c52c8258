namespace Entente.Domain.Treaties;

/// <summary>Whether a suspension is accepted, or its effect is in dispute.</summary>
public enum SuspensionEffect : byte { Suspended, Disputed }
