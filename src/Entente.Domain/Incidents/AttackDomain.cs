namespace Entente.Domain.Incidents;

/// <summary>The element in which an attack comes.</summary>
public enum AttackDomain : byte { Land, Sea, Air, Cyber }
