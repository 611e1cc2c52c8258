namespace Entente.Studies.Drafting;

/// <summary>A word with which a question may be answered, and what it means.</summary>
public sealed record DraftChoice(string Word, string Meaning);
