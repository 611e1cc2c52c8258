namespace Entente.Store;

/// <summary>The folder in which a store lives, and the names inside it.</summary>
/// <remarks>
/// <code>
/// entente.duckdb                     the catalogue, with a view for every table
/// snapshots/cow-nmc/6.0-1f3c9a02/    one version: its tables, the files they were made from, provenance.json
///   states.parquet  originals/NMC-60-abridged.csv  provenance.json
/// downloads/                         what data fetch has under way
/// .writing                           held by the one process that imports
/// </code>
/// </remarks>
public sealed record StoreFolder
{
    /// <summary>The variable that names another folder than the user's own.</summary>
    public const string Variable = "ENTENTE_DATA";

    public StoreFolder(string path) => Root = Path.GetFullPath(path);

    public string Root { get; }

    /// <summary>The room for downloads that are under way.</summary>
    public string Downloads => Path.Combine(Root, "downloads");

    internal string Catalogue => Path.Combine(Root, "entente.duckdb");

    internal string Snapshots => Path.Combine(Root, "snapshots");

    internal string Lock => Path.Combine(Root, ".writing");

    /// <summary>The user's data folder: <c>$ENTENTE_DATA</c>, else <c>entente</c> in <c>$XDG_DATA_HOME</c> or what takes its place on the platform.</summary>
    public static StoreFolder OfUser() => new(
        Set(Variable) ?? Path.Combine(Set("XDG_DATA_HOME") ?? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "entente"));

    /// <exception cref="StoreException">A file lies where the folder should be.</exception>
    internal void MustNotBeFile()
    {
        if (File.Exists(Root))
            throw new StoreException($"'{Root}' is a file, where the folder of a store is expected. Name a folder, which need not exist yet, with --store or {Variable}.");
    }

    private static string? Set(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
