namespace Entente.Store.Catalogue;

/// <summary>Orders producers' versions as people read them: 4.0, 5.0, 5.1, 10.0; 2020-04, 2025-07.</summary>
public sealed class VersionOrder : IComparer<string>
{
    public static VersionOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = (x ?? "", y ?? "");
        int i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            int order = char.IsAsciiDigit(a[i]) && char.IsAsciiDigit(b[j])
                ? Number(a, ref i).CompareTo(Number(b, ref j))
                : a[i++].CompareTo(b[j++]);
            if (order != 0)
                return order;
        }
        int rest = (a.Length - i).CompareTo(b.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(a, b);
    }

    private static decimal Number(string text, ref int at)
    {
        decimal number = 0;
        // Longer runs of digits are dates and checksums; 28 digits tell those apart.
        for (int digits = 0; at < text.Length && char.IsAsciiDigit(text[at]) && digits < 28; at++, digits++)
            number = number * 10 + (text[at] - '0');
        return number;
    }
}
