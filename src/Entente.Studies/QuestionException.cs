namespace Entente.Studies;

/// <summary>A question that cannot be answered as asked; the message says what is wrong and the way out.</summary>
public class QuestionException(string message) : Exception(message)
{
    /// <summary>What cannot be used of what was asked.</summary>
    /// <param name="part">Its name, as <c>on</c>: an option of the command line, a parameter of the interface, a key of a file.</param>
    /// <param name="message">What is wrong with it and the way out.</param>
    public QuestionException(string part, string message)
        : this($"{part}: {message}") => Part = part;

    /// <summary>The part of the question that cannot be used, with which the message begins; null where it is the whole.</summary>
    public string? Part { get; }
}
