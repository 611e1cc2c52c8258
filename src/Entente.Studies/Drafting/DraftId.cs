using System.Text;
using Entente.Corpus;
using Entente.Domain.Text;
using Entente.Domain.Time;
using Entente.Domain.Treaties;

namespace Entente.Studies.Drafting;

/// <summary>Ids in the form of the record: words of small letters and digits, joined by hyphens.</summary>
internal static class DraftId
{
    private const int Longest = 60;

    /// <summary>An id made from the title that no treaty bears yet: with the year, then with a number, where it is taken.</summary>
    public static string Free(string title, EdtfDate? signed, Record record)
    {
        string plain = Of(title);
        if (plain.Length > 0 && record.Treaty(plain) is null)
            return plain;
        string dated = signed is { } date ? $"{WithoutYear(plain)}-{date.Earliest.Year}".TrimStart('-') : plain;
        return Numbered(dated.Length == 0 ? "treaty" : dated, id => record.Treaty(id) is not null);
    }

    /// <summary>The id that somebody wants, if its form is right and nobody bears it.</summary>
    public static string Read(string text, EdtfDate? signed, Record record)
    {
        string id = text.Trim();
        if (id.Length == 0 || id.Split('-').Any(w => w.Length == 0 || !w.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))))
            throw new QuestionException($"'{id}' is no id: words of small letters and digits, joined by hyphens, as {Free(text, signed, record)}.");
        if (record.Treaty(id) is not { } bearer)
            return id;
        var near = Nearest.Among(id, record.Entries.Select(e => e.Id).Where(e => e != id));
        throw new QuestionException($"The id '{id}' is taken by '{bearer.Title}', signed {bearer.Signed?.ToString() ?? "never"}.{(near.Count > 0 ? $" Near it stand {string.Join(", ", near)}." : "")} Choose another, as {Free(id, signed, record)}; or correct that record if it is the same treaty.");
    }

    /// <summary>An id for the rule of an article: <c>art-5</c>, with the kind or a number where the article has several.</summary>
    public static string OfArticle(string article, ObligationKind kind, IEnumerable<string> taken)
    {
        string plain = article.StartsWith('(') ? "promise" : $"art-{Of(article)}".TrimEnd('-');
        var ids = taken.ToList();
        return ids.Contains(plain) ? Unused($"{plain}-{kind.Word()}", ids) : plain;
    }

    /// <summary>The word itself, or with the first number that nobody bears.</summary>
    public static string Unused(string word, IEnumerable<string> taken)
    {
        var all = taken.ToList();
        return Numbered(word, all.Contains);
    }

    private static string WithoutYear(string id) => id.Length > 5 && id[^5] == '-' && id[^4..].All(char.IsAsciiDigit) ? id[..^5] : id;

    private static string Numbered(string word, Func<string, bool> isTaken) =>
        !isTaken(word) ? word : Enumerable.Range(2, int.MaxValue - 2).Select(n => $"{word}-{n}").First(id => !isTaken(id));

    private static string Of(string title)
    {
        var id = new StringBuilder();
        foreach (string word in Names.Fold(title).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => string.Concat(w.Where(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))).Where(w => w.Length > 0))
        {
            if (id.Length + 1 + word.Length > Longest)
                break;
            id.Append(id.Length == 0 ? "" : "-").Append(word);
        }
        return id.ToString();
    }
}
