using System.Runtime.CompilerServices;
using System.Text;
using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Store.Writing;

/// <summary>Moves a table into DuckDB by whole vectors: a cell costs nanoseconds, not a call.</summary>
internal static unsafe class ChunkAppender
{
    private static readonly int UnixEpoch = new DateOnly(1970, 1, 1).DayNumber;

    public static void Append(DuckDBConnection connection, string table, TableData data)
    {
        if (NativeMethods.Appender.DuckDBAppenderCreate(connection.NativeConnection, null!, table, out var appender) != DuckDBState.Success)
            throw new StoreException($"The table '{table}' cannot be filled.");
        using (appender)
        {
            var vectors = Vectors(data);
            var types = vectors.Select(v => NativeMethods.LogicalType.DuckDBCreateLogicalType(v.Type)).ToArray();
            using var chunk = NativeMethods.DataChunks.DuckDBCreateDataChunk([.. types.Select(t => t.DangerousGetHandle())], (ulong)types.Length);
            int size = (int)NativeMethods.Helpers.DuckDBVectorSize();
            for (int first = 0; first < data.Rows; first += size)
            {
                int count = Math.Min(size, data.Rows - first);
                NativeMethods.DataChunks.DuckDBDataChunkReset(chunk);
                for (int c = 0; c < vectors.Count; c++)
                    vectors[c].Fill(NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, c), first, count);
                NativeMethods.DataChunks.DuckDBDataChunkSetSize(chunk, (ulong)count);
                if (NativeMethods.Appender.DuckDBAppendDataChunk(appender, chunk) != DuckDBState.Success)
                    throw new StoreException($"The table '{table}' cannot be filled from row {first + 1} on.");
            }
            if (NativeMethods.Appender.DuckDBAppenderClose(appender) != DuckDBState.Success)
                throw new StoreException($"The table '{table}' cannot be filled to its end.");
            foreach (var type in types)
                type.Dispose();
        }
    }

    private delegate void Filler(IntPtr vector, int first, int count);

    private static List<(DuckDBType Type, Filler Fill)> Vectors(TableData data)
    {
        var vectors = new List<(DuckDBType, Filler)>();
        foreach (var column in data.Columns)
        {
            vectors.Add((StagedTable.TypeOf(column.Column.Type), (vector, first, count) => Values(column, vector, first, count)));
            if (column.Column.HasReasons)
                vectors.Add((DuckDBType.UnsignedTinyInt, (vector, first, count) => Reasons(column, vector, first, count)));
            if (column.Column.HasMeanings)
                vectors.Add((DuckDBType.Varchar, (vector, first, count) => Meanings(column, vector, first, count)));
        }
        return vectors;
    }

    private static void Values(ColumnData column, IntPtr vector, int first, int count)
    {
        void* cells = NativeMethods.Vectors.DuckDBVectorGetData(vector);
        switch (column.Column.Type)
        {
            case ColumnType.Integer: Narrow(column.Whole.Slice(first, count), new Span<int>(cells, count), shift: 0); break;
            case ColumnType.Day: Narrow(column.Whole.Slice(first, count), new Span<int>(cells, count), shift: UnixEpoch); break;
            case ColumnType.Long: column.Whole.Slice(first, count).CopyTo(new Span<long>(cells, count)); break;
            case ColumnType.Real: column.Real.Slice(first, count).CopyTo(new Span<double>(cells, count)); break;
            default: Texts(column, vector, first, count); break;
        }
        MarkEmpty(column, vector, first, count);
    }

    private static void Narrow(ReadOnlySpan<long> from, Span<int> to, int shift)
    {
        for (int i = 0; i < from.Length; i++)
            to[i] = (int)from[i] - shift;
    }

    private static void Texts(ColumnData column, IntPtr vector, int first, int count)
    {
        for (int i = 0; i < count; i++)
            fixed (byte* text = column.TextAt(first + i))
            {
                byte none = 0;
                // Checked as UTF-8 when it was read, so DuckDB need not look again.
                NativeMethods.Vectors.DuckDBUnsafeVectorAssignStringElementLength(vector, (ulong)i, text == null ? &none : text, column.TextAt(first + i).Length);
            }
    }

    private static void MarkEmpty(ColumnData column, IntPtr vector, int first, int count)
    {
        if (column.Empty == 0)
            return;
        NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(vector);
        ulong* validity = NativeMethods.Vectors.DuckDBVectorGetValidity(vector);
        new Span<ulong>(validity, (count + 63) / 64).Fill(ulong.MaxValue);
        var absences = column.Absences.Slice(first, count);
        for (int i = 0; i < count; i++)
            if (absences[i] != Absence.Present)
                validity[i >> 6] &= ~(1UL << (i & 63));
    }

    private static void Meanings(ColumnData column, IntPtr vector, int first, int count)
    {
        NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(vector);
        ulong* validity = NativeMethods.Vectors.DuckDBVectorGetValidity(vector);
        new Span<ulong>(validity, (count + 63) / 64).Fill(ulong.MaxValue);
        for (int i = 0; i < count; i++)
            if (column.MeaningAt(first + i) is { } meaning)
                Assign(vector, i, Encoding.UTF8.GetBytes(meaning));
            else
                validity[i >> 6] &= ~(1UL << (i & 63));
    }

    private static void Assign(IntPtr vector, int index, ReadOnlySpan<byte> text)
    {
        fixed (byte* bytes = text)
            NativeMethods.Vectors.DuckDBUnsafeVectorAssignStringElementLength(vector, (ulong)index, bytes, text.Length);
    }

    private static void Reasons(ColumnData column, IntPtr vector, int first, int count) =>
        Unsafe.CopyBlock(ref *(byte*)NativeMethods.Vectors.DuckDBVectorGetData(vector), ref Unsafe.As<Absence, byte>(ref Unsafe.AsRef(in column.Absences[first])), (uint)count);
}
