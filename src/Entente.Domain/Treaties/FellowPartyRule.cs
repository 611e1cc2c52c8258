namespace Entente.Domain.Treaties;

/// <summary>Whether an attack by a fellow party counts.</summary>
public enum FellowPartyRule : byte { Covered, Excluded, Disputed }
