using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace Entente.Domain.Text;

/// <summary>The words of a closed vocabulary as records and output spell them: <c>NonAggression</c> is written <c>non-aggression</c>.</summary>
/// <remarks>Its enumeration is kept in a byte and counts from 0 without a gap.</remarks>
public static class Vocabulary<T> where T : struct, Enum
{
    /// <summary>Every word, in the order of the enumeration.</summary>
    public static ImmutableArray<string> Words { get; } = [.. SpeltOut.Words<T>() ?? Enum.GetNames<T>().Select(Kebab)];

    public static string Word(T value) => Words[Unsafe.BitCast<T, byte>(value)];

    public static bool TryParse(string word, out T value)
    {
        int at = Words.IndexOf(word);
        value = at < 0 ? default : Unsafe.BitCast<byte, T>((byte)at);
        return at >= 0;
    }

    private static string Kebab(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(c));
        }
        return word.ToString();
    }
}
