namespace Entente.Domain.Relations;

/// <summary>What happened to the diplomatic relations of two states.</summary>
public enum RelationChange : byte { Established, Severed, Restored, Downgraded, Upgraded, Suspended, Resumed, Recognised, RecognitionWithdrawn, EnvoyRecalled, EnvoyReturned, Expulsion }
