namespace Entente.Sources.Rules;

/// <summary>The columns of a wide table as lines of text: name, kind and, where it is known, meaning.</summary>
internal static class Codebook
{
    /// <summary>What a column is called of which no more is known than its name.</summary>
    public const string AsPublished = "as published; see the codebook of the study";

    /// <summary>The columns that the lines describe.</summary>
    /// <param name="lines">A column a line: <c>milinst whole military institutionalisation, 0–2</c>. Kinds: flag, whole, real, text, year, or <c>1..9</c> for codes from 1 to 9. A name that
    /// differs from the file's stands before it: <c>NATOmil_2=NATOmil</c>.</param>
    /// <param name="otherwise">The meaning of columns that have none of their own.</param>
    public static IEnumerable<ColumnRule> Columns(string lines, string otherwise = AsPublished) =>
        from line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let words = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let names = words[0].Split('=')
        select Column(names[0], words[1], words.Length > 2 ? words[2] : otherwise) with { Header = names.Length > 1 ? names[1] : null };

    private static ColumnRule Column(string name, string kind, string label) => kind switch
    {
        "flag" => Col.Flag(name, label),
        "whole" => Col.Int(name, "as published", label),
        "real" => Col.Real(name, "as published", label),
        "text" => Col.Text(name, label),
        "year" => Col.YearOf(name, label),
        _ when kind.Split("..") is [var least, var most] => Col.Code(name, label, int.Parse(least), int.Parse(most)),
        _ => throw new ArgumentException($"'{kind}' of column '{name}' is no kind; expected flag, whole, real, text, year or codes as 1..9.", nameof(kind)),
    };
}
