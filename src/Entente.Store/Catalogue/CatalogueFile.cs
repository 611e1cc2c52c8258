using System.Text.Json;
using DuckDB.NET.Data;

namespace Entente.Store.Catalogue;

/// <summary>The catalogue: a small DuckDB file that is never changed, only replaced as a whole.</summary>
/// <remarks>
/// A reader that has the old file open keeps it; a new reader opens the new one. So readers never wait for an import, and an import
/// that is killed leaves the catalogue as it was.
/// </remarks>
internal static class CatalogueFile
{
    /// <summary>The form of the catalogue; a store of another form is refused rather than misread.</summary>
    private const int Form = 1;

    public static DuckDBConnection OpenToRead(StoreFolder folder)
    {
        folder.MustNotBeFile();
        // Attached to a DuckDB of its own: one opened by its path would be shared with whoever opened it before in this process.
        var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        // Views name their files relative to the store, so that a store can be moved.
        Sql.Run(connection, $"SET file_search_path = {Sql.Text(folder.Root)}");
        if (!File.Exists(folder.Catalogue))
            return connection;
        try
        {
            Sql.Run(connection, $"ATTACH {Sql.Text(folder.Catalogue)} AS entente (READ_ONLY); USE entente");
        }
        catch (DuckDBException e)
        {
            connection.Dispose();
            throw Damaged(folder, e);
        }
        return connection;
    }

    public static List<DatasetVersion> Versions(StoreFolder folder, DuckDBConnection connection)
    {
        if (!File.Exists(folder.Catalogue))
            return [];
        try
        {
            int form = Sql.Ask(connection, "SELECT form FROM store", r => r.GetInt32(0)) is [var only] ? only : 0;
            if (form != Form)
                throw new StoreException($"The store in '{folder.Root}' has form {form}; this program reads form {Form}. Use the version of the program that made it, or another folder: set {StoreFolder.Variable}.");
            return [.. Sql.Ask(connection, "SELECT about FROM versions", r => CatalogueJson.Read(r.GetString(0)))
                .OrderBy(v => v.Dataset, StringComparer.Ordinal).ThenBy(v => v.Version, VersionOrder.Instance)];
        }
        catch (Exception e) when (e is DuckDBException or JsonException)
        {
            throw Damaged(folder, e);
        }
    }

    /// <summary>Writes a catalogue of these versions beside the present one and puts it in its place.</summary>
    public static void Replace(StoreFolder folder, IReadOnlyList<DatasetVersion> versions)
    {
        string incoming = folder.Catalogue + ".new";
        File.Delete(incoming);
        File.Delete(incoming + ".wal");
        using (var connection = new DuckDBConnection($"DataSource={incoming}"))
        {
            connection.Open();
            Sql.Run(connection, $"SET file_search_path = {Sql.Text(folder.Root)}");
            Sql.Run(connection, "BEGIN; CREATE TABLE store (form INTEGER); CREATE TABLE versions (dataset VARCHAR, version VARCHAR, title VARCHAR, about VARCHAR, PRIMARY KEY (dataset, version)); CREATE TABLE columns (dataset VARCHAR, version VARCHAR, \"table\" VARCHAR, \"column\" VARCHAR, type VARCHAR, unit VARCHAR, label VARCHAR)");
            Sql.Run(connection, $"INSERT INTO store VALUES ({Form})");
            foreach (var version in versions)
                Enter(connection, version);
            foreach (var latest in versions.GroupBy(v => v.Dataset, StringComparer.Ordinal).Select(g => g.MaxBy(v => v.Version, VersionOrder.Instance)!))
                Views(connection, latest.Dataset, latest);
            Sql.Run(connection, "COMMIT; CHECKPOINT");
        }
        Durable.Flush(incoming);
        File.Move(incoming, folder.Catalogue, overwrite: true);
    }

    private static StoreException Damaged(StoreFolder folder, Exception cause) =>
        new($"The catalogue '{folder.Catalogue}' cannot be read: {cause.Message.Split('\n')[0].TrimEnd('.')}. Make it anew from the snapshots with: entente data verify --repair", cause);

    private static void Enter(DuckDBConnection connection, DatasetVersion version)
    {
        string id = $"{Sql.Text(version.Dataset)}, {Sql.Text(version.Version)}";
        Sql.Run(connection, $"INSERT INTO versions VALUES ({id}, {Sql.Text(version.Title)}, {Sql.Text(CatalogueJson.WriteDense(version))})");
        Views(connection, $"{version.Dataset}@{version.Version}", version);
        var columns = from table in version.Tables
                      from column in table.Shape.Columns
                      select $"({id}, {Sql.Text(table.Name)}, {Sql.Text(column.Name)}, {Sql.Text(column.Type.ToString().ToLowerInvariant())}, {Sql.Text(column.Unit)}, {Sql.Text(column.Label)})";
        Sql.Run(connection, $"INSERT INTO columns VALUES {string.Join(", ", columns)}");
    }

    private static void Views(DuckDBConnection connection, string schema, DatasetVersion version)
    {
        Sql.Run(connection, $"CREATE SCHEMA {Sql.Name(schema)}");
        foreach (var table in version.Tables)
            Sql.Run(connection, $"CREATE VIEW {Sql.Name(schema)}.{Sql.Name(table.Name)} AS SELECT * FROM read_parquet({Sql.Text(table.File)})");
    }
}
