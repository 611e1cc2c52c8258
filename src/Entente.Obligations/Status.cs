namespace Entente.Obligations;

/// <summary>Whether a duty is due: the facts satisfy the text, hang on something not given, or defeat it.</summary>
public enum Status : byte { NotTriggered, Contingent, Triggered }
