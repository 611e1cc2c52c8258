namespace Entente.Studies;

/// <summary>A question that cannot be answered as asked; the message says what is wrong and the way out.</summary>
public class QuestionException(string message) : Exception(message);
