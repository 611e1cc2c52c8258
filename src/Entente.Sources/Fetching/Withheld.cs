namespace Entente.Sources.Fetching;

/// <summary>Datasets that this program neither ships nor fetches nor reads, because those who maintain them wish so.</summary>
internal static class Withheld
{
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cow-alliances"] =
            "COW Formal Alliances are neither shipped nor fetched by this program, nor read by rules of its own: their maintainer does not wish software to pass them on or to download them. "
            + "Whoever works with them gets them by hand from https://correlatesofwar.org/data-sets/formal-alliances/. For alliances this program reads ATOP: entente data add atop PATH",
    };

    /// <summary>Why a dataset is withheld and what to take instead; null when it is not.</summary>
    public static string? Reason(string dataset) => Reasons.GetValueOrDefault(dataset);
}
