namespace Entente.Studies.Drafting;

/// <summary>Whoever answers the questions of a draft: a person at a terminal, or a script.</summary>
public interface IRespondent
{
    /// <summary>The answer, read and found right.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="read">Makes a value of a text; throws a <see cref="QuestionException"/> that tells how to mend it.</param>
    T Answer<T>(DraftQuestion question, Func<string, T> read);

    /// <summary>Everything has been asked.</summary>
    /// <exception cref="QuestionException">There are answers left, so that some were given to other questions than they were meant for.</exception>
    void Finish();
}
