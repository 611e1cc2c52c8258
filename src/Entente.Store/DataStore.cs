using System.Data;
using DuckDB.NET.Data;
using Entente.Store.Catalogue;

namespace Entente.Store;

/// <summary>A store opened for reading: every version of every dataset that was imported, and SQL over all of them.</summary>
/// <remarks>
/// Any number of processes may read while one imports. A reader sees the store as it was when it opened it.
/// In SQL a table is <c>"cow-nmc@6.0".states</c>, and <c>"cow-nmc".states</c> is that of the latest version.
/// </remarks>
public sealed class DataStore : IDisposable
{
    private readonly DuckDBConnection _connection;

    private DataStore(StoreFolder folder)
    {
        Folder = folder;
        _connection = CatalogueFile.OpenToRead(folder);
        Versions = CatalogueFile.Versions(folder, _connection);
    }

    public StoreFolder Folder { get; }

    /// <summary>All versions, by dataset and then from the oldest version to the newest.</summary>
    public IReadOnlyList<DatasetVersion> Versions { get; }

    /// <summary>Opens a store. A folder that does not exist yet is an empty store.</summary>
    /// <exception cref="StoreException">The catalogue is broken or of another form.</exception>
    public static DataStore Open(StoreFolder folder) => new(folder);

    /// <summary>A version of a dataset, the latest when none is named; null when it is not in the store.</summary>
    public DatasetVersion? Find(string dataset, string? version = null) =>
        Versions.LastOrDefault(v => v.Dataset == dataset && (version is null || v.Version == version));

    /// <summary>Runs a query and turns each row into a value.</summary>
    /// <exception cref="StoreException">The query is wrong, or a file of the store is gone or damaged.</exception>
    public List<T> Query<T>(string sql, Func<IDataRecord, T> row)
    {
        try
        {
            return Sql.Ask(_connection, sql, row);
        }
        catch (DuckDBException e)
        {
            throw new StoreException($"The store in '{Folder.Root}' does not answer: {e.Message.TrimEnd('.')}. Look it over with: entente data verify", e);
        }
    }

    /// <summary>Runs a query and hands on its vectors; answers how many rows there were.</summary>
    internal int Scan(string sql, Action<DuckDB.NET.Native.DuckDBDataChunk, int, int> take)
    {
        try
        {
            return Reading.TableScan.Run(_connection, sql, take);
        }
        catch (StoreException e)
        {
            throw new StoreException($"The store in '{Folder.Root}' does not answer: {e.Message.TrimEnd('.')}. Look it over with: entente data verify", e);
        }
    }

    /// <summary>The table as it is named in SQL.</summary>
    public static string NameOf(DatasetVersion version, string table) => $"{Sql.Name($"{version.Dataset}@{version.Version}")}.{Sql.Name(table)}";

    public void Dispose() => _connection.Dispose();
}
