using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Entente.Store.Tables;

namespace Entente.Store.Writing;

/// <summary>A DuckDB of its own, gone when closed: series are put into it as tables, and queries over them are written to files.</summary>
/// <remarks>In memory, or in a file where the tables may outgrow it. Files appear whole or not at all: they are written under another name and then moved.</remarks>
public sealed unsafe class Scratch : IDisposable
{
    private readonly DuckDBConnection _connection;
    private readonly string? _file;
    private readonly List<PickFunction> _functions = [];

    private Scratch(string? file)
    {
        _file = file;
        _connection = new DuckDBConnection($"DataSource={file ?? ":memory:"}");
        _connection.Open();
        // Several threads write the same bytes and need twice the memory; to keep the order of the rows they wait for each other longer than they gain.
        Sql.Run(_connection, "SET threads = 1");
    }

    public static Scratch InMemory() => new(null);

    /// <summary>One whose tables lie in a file, and which keeps to a limit of memory.</summary>
    /// <param name="folder">Where the file lies until this is closed.</param>
    /// <param name="megabytes">How much memory DuckDB may take.</param>
    public static Scratch OnDisk(string folder, int megabytes)
    {
        string file = Path.Combine(folder, $".entente-{Guid.NewGuid():N}.duckdb");
        try
        {
            var scratch = new Scratch(file);
            Sql.Run(scratch._connection, $"SET memory_limit = '{megabytes}MB'; SET temp_directory = {Sql.Text(file + ".tmp")}");
            return scratch;
        }
        catch (DuckDBException e)
        {
            throw new StoreException($"There is no working room in '{folder}': {e.Message.TrimEnd('.')}. Name an output in a folder that can be written.", e);
        }
    }

    public void Create(string table, IEnumerable<(string Name, ColumnType Type)> columns) =>
        Sql.Run(_connection, $"CREATE TABLE {Sql.Name(table)} ({string.Join(", ", columns.Select(c => $"{Sql.Name(c.Name)} {StagedTable.Word(c.Type)}"))})");

    /// <summary>Adds rows to a table: a pick for each of its columns.</summary>
    /// <param name="table">A table made by <see cref="Create"/>.</param>
    /// <param name="columns">In the table's order.</param>
    /// <param name="rows">How many rows the picks have.</param>
    public void Append(string table, IReadOnlyList<Pick> columns, int rows)
    {
        if (NativeMethods.Appender.DuckDBAppenderCreate(_connection.NativeConnection, null!, table, out var appender) != DuckDBState.Success)
            throw new StoreException($"The table '{table}' cannot be filled.");
        using (appender)
        {
            var types = columns.Select(c => NativeMethods.LogicalType.DuckDBCreateLogicalType(StagedTable.TypeOf(c.Series.Type))).ToArray();
            using var chunk = NativeMethods.DataChunks.DuckDBCreateDataChunk([.. types.Select(t => t.DangerousGetHandle())], (ulong)types.Length);
            int size = (int)NativeMethods.Helpers.DuckDBVectorSize();
            Span<int> places = stackalloc int[size];
            for (int first = 0; first < rows; first += size)
            {
                int count = Math.Min(size, rows - first);
                NativeMethods.DataChunks.DuckDBDataChunkReset(chunk);
                for (int c = 0; c < columns.Count; c++)
                    VectorCells.Fill(columns[c].Series, Places(columns[c], first, places[..count]), NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, c));
                NativeMethods.DataChunks.DuckDBDataChunkSetSize(chunk, (ulong)count);
                if (NativeMethods.Appender.DuckDBAppendDataChunk(appender, chunk) != DuckDBState.Success)
                    throw new StoreException($"The table '{table}' cannot be filled from row {first + 1:N0} on; is the disk full?");
            }
            if (NativeMethods.Appender.DuckDBAppenderClose(appender) != DuckDBState.Success)
                throw new StoreException($"The table '{table}' cannot be filled to its end; is the disk full?");
            foreach (var type in types)
                type.Dispose();
        }
    }

    /// <summary>Makes a function that answers a pick's cell for the number of a row; a negative number is a cell that is empty.</summary>
    /// <remarks>The cells stay where they lie, and a query that reads them keeps the order of its rows.</remarks>
    public void Function(string name, Pick pick) => _functions.Add(new(_connection.NativeConnection, name, pick));

    /// <summary>Writes what a query answers to a file, in the order of its rows.</summary>
    /// <param name="query">The query.</param>
    /// <param name="path">The file; one that is there is replaced, after the new one is whole.</param>
    /// <param name="options">DuckDB's options of COPY: <c>FORMAT parquet, COMPRESSION zstd</c>.</param>
    /// <param name="cancellation">Stops the writing; nothing is left of the new file.</param>
    /// <exception cref="StoreException">The file cannot be written.</exception>
    public void Write(string query, string path, string options, CancellationToken cancellation = default)
    {
        string incoming = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            cancellation.ThrowIfCancellationRequested();
            using (var command = _connection.CreateCommand())
            using (cancellation.Register(command.Cancel))
            {
                command.CommandText = $"COPY ({query}) TO {Sql.Text(incoming)} ({options})";
                command.ExecuteNonQuery();
            }
            cancellation.ThrowIfCancellationRequested();
            File.Move(incoming, path, overwrite: true);
        }
        catch (DuckDBException e) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException($"The writing of '{path}' was stopped.", e, cancellation);
        }
        catch (Exception e) when (e is DuckDBException or IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"'{path}' cannot be written: {e.Message.Split('\n')[0].TrimEnd('.')}. Name another file, or make room.", e);
        }
        finally
        {
            File.Delete(incoming);
        }
    }

    public void Dispose()
    {
        _connection.Dispose();
        foreach (var function in _functions)
            function.Dispose();
        if (_file is null)
            return;
        File.Delete(_file);
        File.Delete(_file + ".wal");
        if (Directory.Exists(_file + ".tmp"))
            Directory.Delete(_file + ".tmp", recursive: true);
    }

    private static ReadOnlySpan<int> Places(Pick column, int first, Span<int> room)
    {
        if (column.Places is not null)
            return column.Places.AsSpan(first, room.Length);
        for (int i = 0; i < room.Length; i++)
            room[i] = first + i;
        return room;
    }
}
