namespace Entente.Sources.Rules;

/// <summary>One version of a dataset, as published.</summary>
/// <param name="Version">The producer's name for it: <c>6.0</c>, <c>2025-07</c>.</param>
/// <param name="Tables">Its tables; a user may bring some of them only.</param>
public sealed record Release(string Version, IReadOnlyList<TableRule> Tables)
{
    /// <summary>When it was published, as far as known: a year, a month or a day in EDTF.</summary>
    public string? Published { get; init; }
}
