namespace Entente.Domain.States;

/// <summary>How a state came out of its predecessor.</summary>
public enum SuccessionKind : byte { Continues, Absorbs, Unites, Secedes, Successor, Partitions, Independence }
