namespace Entente.Obligations.Cascades;

/// <summary>The side on which a state stands: with the target, or with the attackers.</summary>
public enum Side : byte { Target, Attacker }
