namespace Entente.Studies.Data;

/// <summary>A work to cite, and for which datasets.</summary>
public sealed record CitationView(string Key, string Plain, string Bibtex, IReadOnlyList<string> Datasets);
