using System.Collections.Frozen;
using System.Text;

namespace Entente.Domain.Text;

/// <summary>How names are compared: without case, accents, punctuation and a leading article.</summary>
public static class Names
{
    // Letters that do not fall apart into a base letter and a mark, or that need two letters.
    private static readonly FrozenDictionary<char, string> Letters = new Dictionary<char, string>
    {
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ł'] = "l", ['ı'] = "i", ['ŋ'] = "n", ['ħ'] = "h", ['ə'] = "e",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, char> Accents = Decompositions().ToFrozenDictionary();

    /// <summary>The form in which two spellings of one name are equal: <c>"The Côte d’Ivoire"</c> becomes <c>"cote d ivoire"</c>.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (char raw in name)
            Append(folded, char.ToLowerInvariant(raw));
        string result = folded.ToString().Trim();
        while (result.StartsWith("the ", StringComparison.Ordinal))
            result = result[4..];
        return result;
    }

    private static void Append(StringBuilder folded, char c)
    {
        if (Accents.TryGetValue(c, out char plain))
            folded.Append(plain);
        else if (Letters.TryGetValue(c, out string? letters))
            folded.Append(letters);
        else if (c == '&')
            Space(folded).Append("and ");
        else if (c == '+')
            Space(folded).Append("plus");
        else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            folded.Append(c);
        else if (c is not ('.' or '\''))
            Space(folded);
    }

    private static StringBuilder Space(StringBuilder folded) => folded.Length > 0 && folded[^1] != ' ' ? folded.Append(' ') : folded;

    // Written out rather than asked of the runtime: the program runs without the ICU tables that know decompositions.
    private static Dictionary<char, char> Decompositions()
    {
        (char Base, string Marked)[] table =
        [
            ('a', "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ('c', "çćĉċč"), ('d', "ď"), ('e', "èéêëēĕėęěẹẻẽếềểễệ"), ('g', "ĝğġģ"), ('h', "ĥ"), ('i', "ìíîïĩīĭįǐịỉ"),
            ('j', "ĵ"), ('k', "ķ"), ('l', "ĺļľ"), ('n', "ñńņň"), ('o', "òóôõöōŏőơǒọỏốồổỗộớờởỡợ"), ('r', "ŕŗř"), ('s', "śŝşšș"), ('t', "ţťț"),
            ('u', "ùúûüũūŭůűųưǔụủứừửữự"), ('w', "ŵ"), ('y', "ýÿŷỳỵỷỹ"), ('z', "źżž"),
        ];
        return table.SelectMany(row => row.Marked.Select(m => (m, row.Base))).ToDictionary(p => p.m, p => p.Base);
    }
}
