using System.Text;

namespace Entente.Formats.Stata.Internals;

/// <summary>Makes names that Stata accepts and keeps them apart.</summary>
internal sealed class StataNames(string what, List<StataAdaptation> adaptations)
{
    private const int Longest = 32;

    private static readonly HashSet<string> Reserved =
    [
        "_all", "_b", "_coef", "_cons", "_n", "_N", "_pi", "_pred", "_rc", "_skip", "byte", "double", "float", "if", "in", "int", "long", "strL", "using", "with",
    ];

    private readonly HashSet<string> _taken = [];

    public string Adapt(string name)
    {
        string reason = "";
        string adapted = Spelled(name);
        if (adapted != name)
            reason = "a name is made of letters, digits and underscores and does not begin with a digit";
        if (Reserved.Contains(adapted) || IsStrN(adapted))
            (adapted, reason) = (adapted + "_", "the name is reserved");
        if (adapted.Length > Longest)
            (adapted, reason) = (adapted[..Longest], $"a name has at most {Longest} characters");
        if (_taken.Contains(adapted))
            (adapted, reason) = (Numbered(adapted), "another one has that name");
        _taken.Add(adapted);
        if (adapted != name)
            adaptations.Add(new(what, name, adapted, reason));
        return adapted;
    }

    private static string Spelled(string name)
    {
        var spelled = new StringBuilder(name.Length + 1);
        foreach (char c in name)
            spelled.Append(char.IsLetterOrDigit(c) && (char.IsLetter(c) || char.IsAsciiDigit(c)) ? c : '_');
        if (spelled.Length == 0 || char.IsAsciiDigit(spelled[0]))
            spelled.Insert(0, '_');
        return spelled.ToString();
    }

    private static bool IsStrN(string name) => name.Length > 3 && name.StartsWith("str", StringComparison.Ordinal) && !name.AsSpan(3).ContainsAnyExceptInRange('0', '9');

    private string Numbered(string name)
    {
        for (int number = 2; ; number++)
        {
            string suffix = $"_{number}";
            string numbered = name[..Math.Min(name.Length, Longest - suffix.Length)] + suffix;
            if (!_taken.Contains(numbered))
                return numbered;
        }
    }
}
