using DuckDB.NET.Data;
using Entente.Store.Catalogue;

namespace Entente.Store.Reading;

/// <summary>Looks over everything in a store: files that are gone or changed, tables that no longer have their rows.</summary>
public static class Inspection
{
    /// <param name="store">The store.</param>
    /// <param name="progress">Told of every version as it is begun.</param>
    public static IReadOnlyList<Damage> Of(DataStore store, Action<string>? progress = null)
    {
        var damages = new List<Damage>();
        foreach (var version in store.Versions)
        {
            progress?.Invoke($"{version.Dataset} {version.Version}");
            foreach (var table in version.Tables)
                if (Fault(store, version, table) is { } fault)
                    damages.Add(new($"{version.Dataset} {version.Version}", table.File, fault));
        }
        return damages;
    }

    private static string? Fault(DataStore store, DatasetVersion version, StoredTable table)
    {
        string path = Path.Combine(store.Folder.Root, table.File);
        if (!File.Exists(path))
            return "is gone";
        if (Durable.Sha256(path) != table.Sha256)
            return "was changed since it was written";
        try
        {
            long rows = store.Query($"SELECT count(*) FROM {DataStore.NameOf(version, table.Name)}", r => r.GetInt64(0))[0];
            return rows == table.Rows ? null : $"has {rows:N0} rows, where {table.Rows:N0} were written";
        }
        catch (StoreException e) when (e.InnerException is DuckDBException cause)
        {
            return $"cannot be read: {cause.Message}";
        }
    }
}
