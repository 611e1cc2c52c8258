namespace Entente.Domain.Text;

/// <summary>The known names nearest to a misspelt one, for errors that show the way out.</summary>
public static class Nearest
{
    /// <summary>Up to <paramref name="count"/> candidates within a third of the name's length in edits, nearest first, ties by name.</summary>
    public static IReadOnlyList<string> Among(string name, IEnumerable<string> candidates, int count = 3)
    {
        string folded = Names.Fold(name);
        int limit = Math.Max(1, folded.Length / 3);
        // Texts are at least as far apart as their lengths: a name of a thousand letters is not measured against every short one.
        return [.. candidates.Distinct().Select(c => (Name: c, Folded: Names.Fold(c))).Where(c => Math.Abs(c.Folded.Length - folded.Length) <= limit)
            .Select(c => (c.Name, Distance: Distance(folded, c.Folded))).Where(c => c.Distance <= limit).OrderBy(c => c.Distance).ThenBy(c => c.Name, StringComparer.Ordinal).Take(count).Select(c => c.Name)];
    }

    /// <summary>" Did you mean 'x' or 'y'?", or nothing when no candidate is near.</summary>
    public static string Hint(string name, IEnumerable<string> candidates) =>
        Among(name, candidates) is { Count: > 0 } near ? $" Did you mean {string.Join(" or ", near.Select(n => $"'{n}'"))}?" : "";

    /// <summary>Edits (insert, delete, replace, swap neighbours) that turn one text into the other.</summary>
    public static int Distance(string a, string b)
    {
        int[,] edits = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
            edits[i, 0] = i;
        for (int j = 0; j <= b.Length; j++)
            edits[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
            for (int j = 1; j <= b.Length; j++)
                edits[i, j] = Cheapest(edits, a, b, i, j);
        return edits[a.Length, b.Length];
    }

    private static int Cheapest(int[,] edits, string a, string b, int i, int j)
    {
        int best = Math.Min(Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1, edits[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
        bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, edits[i - 2, j - 2] + 1) : best;
    }
}
