namespace Entente.Domain.Treaties;

/// <summary>What an attack may be directed at.</summary>
public enum ProtectedObject : byte { Territory, ArmedForces, PublicVessel, Aircraft }
