namespace Entente.Studies.Data;

/// <summary>A dataset: what of it is in the store, and what this program can read.</summary>
public sealed record DatasetView(string Id, string Title, string Publisher, string Licence, IReadOnlyList<VersionView> Versions, IReadOnlyList<string> KnownReleases);
