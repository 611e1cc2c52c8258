namespace Entente.Panels.Recipes;

/// <summary>The words of recipes: each value of a choice as it is written.</summary>
public static class RecipeWords
{
    /// <summary>A choice as written in a recipe: <c>DyadYear</c> is <c>dyad-year</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var text = new System.Text.StringBuilder();
        foreach (char c in value.ToString())
            _ = char.IsUpper(c) && text.Length > 0 ? text.Append('-').Append(char.ToLowerInvariant(c)) : text.Append(char.ToLowerInvariant(c));
        return text.ToString();
    }

    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(v => Of(v));

    public static bool TryRead<T>(string word, out T value)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
            if (Of(candidate) == word)
            {
                value = candidate;
                return true;
            }
        value = default;
        return false;
    }
}
