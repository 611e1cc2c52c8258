namespace Entente.Domain.Text;

/// <summary>Names of states as English sentences want them.</summary>
public static class Articles
{
    /// <summary>A name as it stands in a sentence: "the United States", "France".</summary>
    public static string WithArticle(string name) =>
        name.StartsWith("United ", StringComparison.Ordinal) || name.StartsWith("Soviet ", StringComparison.Ordinal) || name.StartsWith("Democratic Republic", StringComparison.Ordinal)
        || name.StartsWith("Republic of", StringComparison.Ordinal) || name.EndsWith(" Islands", StringComparison.Ordinal) || name.EndsWith(" Empire", StringComparison.Ordinal)
        || name.EndsWith(" Republic", StringComparison.Ordinal) || name.EndsWith(" States", StringComparison.Ordinal) || TakeArticle.Contains(name) ? $"the {name}" : name;

    private static readonly HashSet<string> TakeArticle = new(StringComparer.Ordinal)
    {
        "USSR", "Netherlands", "Philippines", "Maldives", "Bahamas", "Gambia", "Comoros", "Seychelles", "Two Sicilies", "Orange Free State", "Holy See", "Peru–Bolivian Confederation",
    };
}
