using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Store.Writing;

/// <summary>A DuckDB of its own, gone when closed: series are put into it as tables, and queries over them are written to files.</summary>
/// <remarks>In memory, or in a file where the tables may outgrow it. Files appear whole or not at all: they are written under another name and then moved.</remarks>
public sealed unsafe class Scratch : IDisposable
{
    private static readonly int UnixEpoch = new DateOnly(1970, 1, 1).DayNumber;

    private readonly DuckDBConnection _connection;
    private readonly string? _file;

    private Scratch(string? file)
    {
        _file = file;
        _connection = new DuckDBConnection($"DataSource={file ?? ":memory:"}");
        _connection.Open();
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
            for (int first = 0; first < rows; first += size)
            {
                int count = Math.Min(size, rows - first);
                NativeMethods.DataChunks.DuckDBDataChunkReset(chunk);
                for (int c = 0; c < columns.Count; c++)
                    Fill(columns[c], NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, c), first, count);
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

    /// <summary>Writes what a query answers to a file, in the order of its rows.</summary>
    /// <param name="query">The query.</param>
    /// <param name="path">The file; one that is there is replaced, after the new one is whole.</param>
    /// <param name="options">DuckDB's options of COPY: <c>FORMAT parquet, COMPRESSION zstd</c>.</param>
    /// <exception cref="StoreException">The file cannot be written.</exception>
    public void Write(string query, string path, string options)
    {
        string incoming = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            Sql.Run(_connection, $"COPY ({query}) TO {Sql.Text(incoming)} ({options})");
            File.Move(incoming, path, overwrite: true);
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
        if (_file is null)
            return;
        File.Delete(_file);
        File.Delete(_file + ".wal");
        if (Directory.Exists(_file + ".tmp"))
            Directory.Delete(_file + ".tmp", recursive: true);
    }

    private static void Fill(Pick column, IntPtr vector, int first, int count)
    {
        void* cells = NativeMethods.Vectors.DuckDBVectorGetData(vector);
        var places = column.Places is null ? default : column.Places.AsSpan(first, count);
        switch (column.Series)
        {
            case Series<int> s: Take(s.Values, places, first, new Span<int>(cells, count)); Shift(s.Type, new Span<int>(cells, count)); break;
            case Series<long> s: Take(s.Values, places, first, new Span<long>(cells, count)); break;
            case Series<double> s: Take(s.Values, places, first, new Span<double>(cells, count)); break;
            case Series<string> s: Texts(s.Values, places, first, vector, count); break;
        }
        MarkEmpty(column, vector, first, count);
    }

    private static void Take<T>(T[] values, ReadOnlySpan<int> places, int first, Span<T> to)
    {
        if (places.IsEmpty)
            values.AsSpan(first, to.Length).CopyTo(to);
        else
            for (int i = 0; i < to.Length; i++)
                to[i] = places[i] < 0 ? default! : values[places[i]];
    }

    private static void Shift(ColumnType type, Span<int> days)
    {
        if (type == ColumnType.Day)
            foreach (ref int day in days)
                day -= UnixEpoch;
    }

    private static void Texts(string[] values, ReadOnlySpan<int> places, int first, IntPtr vector, int count)
    {
        for (int i = 0; i < count; i++)
        {
            int place = places.IsEmpty ? first + i : places[i];
            NativeMethods.Vectors.DuckDBVectorAssignStringElement(vector, (ulong)i, place < 0 ? "" : values[place] ?? "");
        }
    }

    private static void MarkEmpty(Pick column, IntPtr vector, int first, int count)
    {
        if (column.Series.Absences is null && (column.Places is null || !column.Places.AsSpan(first, count).ContainsAnyInRange(int.MinValue, -1)))
            return;
        NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(vector);
        ulong* validity = NativeMethods.Vectors.DuckDBVectorGetValidity(vector);
        new Span<ulong>(validity, (count + 63) / 64).Fill(ulong.MaxValue);
        for (int i = 0; i < count; i++)
            if (column.AbsenceAt(first + i) != Absence.Present)
                validity[i >> 6] &= ~(1UL << (i & 63));
    }
}
