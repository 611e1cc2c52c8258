namespace Entente.Domain.States;

/// <summary>ISO 3166 codes: of today (3166-1), or of a country that is gone (3166-3, with its four-letter code and years).</summary>
public sealed record IsoCodes(string Alpha2, string Alpha3, string Numeric, string? Alpha4 = null, int? From = null, int? To = null)
{
    /// <summary>Whether the country has left the standard.</summary>
    public bool IsFormer => Alpha4 is not null || To is not null;
}
