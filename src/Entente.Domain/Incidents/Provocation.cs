namespace Entente.Domain.Incidents;

/// <summary>Whether the attack was unprovoked: yes, no, or in dispute.</summary>
public enum Provocation : byte { Unprovoked, Provoked, Disputed }
