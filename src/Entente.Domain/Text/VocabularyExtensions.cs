namespace Entente.Domain.Text;

/// <summary>Shorthand for <see cref="Vocabulary{T}.Word"/>.</summary>
public static class VocabularyExtensions
{
    /// <summary>The word that records and output use for the value.</summary>
    public static string Word<T>(this T value) where T : struct, Enum => Vocabulary<T>.Word(value);
}
