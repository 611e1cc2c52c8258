namespace Entente.Domain.Treaties;

/// <summary>Whether the authors meant to be bound in law.</summary>
public enum Binding : byte { Legal, Political }
