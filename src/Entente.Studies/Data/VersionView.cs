namespace Entente.Studies.Data;

/// <summary>A version in the store.</summary>
public sealed record VersionView(string Dataset, string Version, DateTimeOffset ImportedAt, int? FirstYear, int? LastYear, IReadOnlyList<TableView> Tables, IReadOnlyList<FileView> Files, IReadOnlyList<string> Notes, string Licence)
{
    public int Rows => Tables.Sum(t => t.Rows);

    /// <summary>Whether every file is byte for byte the published one.</summary>
    public bool IsAsPublished => Files.All(f => f.IsAsPublished);
}
