namespace Entente.Studies;

/// <summary>A name that the record does not know, or not on the day asked about.</summary>
public sealed class UnknownNameException(string message) : QuestionException(message);
