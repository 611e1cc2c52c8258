using System.Text;
using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Entente.Domain.Data;
using Entente.Store.Catalogue;
using Entente.Store.Tables;

namespace Entente.Store.Reading;

/// <summary>Reads whole columns of a stored table, vector by vector: a cell costs nanoseconds, not a call.</summary>
public static unsafe class TableScan
{
    private static readonly int UnixEpoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>Reads columns of a table in the order of its rows.</summary>
    /// <param name="store">The store.</param>
    /// <param name="version">The version.</param>
    /// <param name="table">A table of it.</param>
    /// <param name="columns">Names of its columns.</param>
    /// <returns>A series for each name, in the order asked.</returns>
    /// <exception cref="StoreException">There is no such table or column, or a file of the store is gone or damaged.</exception>
    public static IReadOnlyList<Series> Read(DataStore store, DatasetVersion version, string table, IReadOnlyList<string> columns)
    {
        var stored = version[table] ?? throw new StoreException($"{version.Dataset} {version.Version} has no table '{table}'; it has {string.Join(", ", version.Tables.Select(t => t.Name))}.");
        var shapes = columns.Select(c => stored.Shape[c] ?? throw new StoreException($"{version.Dataset} {version.Version}, table '{table}': there is no column '{c}'; it has {string.Join(", ", stored.Shape.Columns.Select(x => x.Name))}.")).ToArray();
        var fillers = shapes.Select(c => Filler.For(c, stored.Rows)).ToArray();
        string names = string.Join(", ", shapes.SelectMany(c => c.HasReasons ? new[] { Sql.Name(c.Name), Sql.Name(c.ReasonName) } : [Sql.Name(c.Name)]));
        int rows = store.Scan($"SELECT {names} FROM {DataStore.NameOf(version, table)}", (chunk, first, count) =>
        {
            if (first + count > stored.Rows)
                throw new StoreException($"{version.Dataset} {version.Version}, table '{table}': the file has more rows than the {stored.Rows:N0} it was stored with. Look it over with: entente data verify");
            int vector = 0;
            foreach (var filler in fillers)
                vector = filler.Take(chunk, vector, first, count);
        });
        return rows == stored.Rows
            ? [.. fillers.Select(f => f.Finish())]
            : throw new StoreException($"{version.Dataset} {version.Version}, table '{table}': the file has {rows:N0} rows, and {stored.Rows:N0} were stored. Look it over with: entente data verify");
    }

    internal static int Run(DuckDBConnection connection, string sql, Action<DuckDBDataChunk, int, int> take)
    {
        var state = NativeMethods.Query.DuckDBQuery(connection.NativeConnection, sql, out var result);
        try
        {
            if (state != DuckDBState.Success)
                throw new StoreException(NativeMethods.Query.DuckDBResultError(ref result).TrimEnd('.'));
            int rows = 0;
            while (true)
            {
                using var chunk = NativeMethods.Query.DuckDBFetchChunk(result);
                int count = chunk.IsInvalid ? 0 : (int)NativeMethods.DataChunks.DuckDBDataChunkGetSize(chunk);
                if (count == 0)
                    return rows;
                take(chunk, rows, count);
                rows += count;
            }
        }
        finally
        {
            NativeMethods.Query.DuckDBDestroyResult(ref result);
        }
    }

    private abstract class Filler(Column column, int rows)
    {
        private Absence[]? _absences;

        protected Column Column { get; } = column;

        protected Absence[]? Absences => _absences;

        public static Filler For(Column column, int rows) => column.Type switch
        {
            ColumnType.Real => new Fixed<double>(column, rows),
            ColumnType.Long => new Fixed<long>(column, rows),
            ColumnType.Text => new Texts(column, rows),
            _ => new Fixed<int>(column, rows),
        };

        public int Take(DuckDBDataChunk chunk, int vector, int first, int count)
        {
            IntPtr cells = NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, vector);
            ulong* validity = NativeMethods.Vectors.DuckDBVectorGetValidity(cells);
            Values(NativeMethods.Vectors.DuckDBVectorGetData(cells), validity, first, count);
            byte* reasons = Column.HasReasons ? (byte*)NativeMethods.Vectors.DuckDBVectorGetData(NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, vector + 1)) : null;
            if (validity != null)
                for (int i = 0; i < count; i++)
                    if (!IsValid(validity, i))
                        (_absences ??= new Absence[rows])[first + i] = reasons == null || reasons[i] == 0 ? Absence.NotCoded : (Absence)reasons[i];
            return vector + (Column.HasReasons ? 2 : 1);
        }

        public abstract Series Finish();

        protected abstract void Values(void* cells, ulong* validity, int first, int count);

        protected static bool IsValid(ulong* validity, int i) => validity == null || (validity[i >> 6] >> (i & 63) & 1) != 0;
    }

    private sealed class Fixed<T>(Column column, int rows) : Filler(column, rows)
        where T : unmanaged
    {
        private readonly T[] _values = new T[rows];

        public override Series Finish()
        {
            if (Column.Type == ColumnType.Day && _values is int[] days)
                for (int i = 0; i < days.Length; i++)
                    days[i] += UnixEpoch;
            return new Series<T>(Column.Type, _values, Absences);
        }

        protected override void Values(void* cells, ulong* validity, int first, int count) => new ReadOnlySpan<T>(cells, count).CopyTo(_values.AsSpan(first));
    }

    private sealed class Texts(Column column, int rows) : Filler(column, rows)
    {
        private readonly string[] _values = new string[rows];
        private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

        public override Series Finish() => new Series<string>(Column.Type, _values, Absences);

        // A text of up to 12 bytes stands in its cell, a longer one elsewhere.
        protected override void Values(void* cells, ulong* validity, int first, int count)
        {
            for (int i = 0; i < count; i++)
            {
                byte* cell = (byte*)cells + (16 * i);
                uint length = IsValid(validity, i) ? *(uint*)cell : 0;
                string text = length == 0 ? "" : Encoding.UTF8.GetString(length <= 12 ? cell + 4 : *(byte**)(cell + 8), (int)length);
                _values[first + i] = _known.TryGetValue(text, out string? known) ? known : _known[text] = text;
            }
        }
    }
}
