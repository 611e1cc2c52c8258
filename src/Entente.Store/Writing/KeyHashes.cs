using System.Numerics;
using System.Runtime.InteropServices;
using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Store.Writing;

/// <summary>Tells fast that no key is borne twice: where all hashes differ, all keys do. Equal hashes prove nothing and are looked into elsewhere.</summary>
internal static class KeyHashes
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    public static bool AreDistinct(TableData data)
    {
        var keys = data.Shape.Key.Select(k => data[k]).ToArray();
        // At most half full, so that a free place is near.
        ulong[] seen = new ulong[BitOperations.RoundUpToPowerOf2((uint)data.Rows * 2)];
        int mask = seen.Length - 1;
        for (int row = 0; row < data.Rows; row++)
        {
            ulong hash = 0;
            foreach (var key in keys)
                hash = Of(key, row, hash);
            // 0 marks a free place.
            hash |= hash == 0 ? 1UL : 0;
            int at = (int)hash & mask;
            for (; seen[at] != 0; at = (at + 1) & mask)
                if (seen[at] == hash)
                    return false;
            seen[at] = hash;
        }
        return true;
    }

    private static ulong Of(ColumnData column, int row, ulong hash) => column.AbsenceAt(row) != Absence.Present ? Mixed(hash, Prime) : column.Column.Type switch
    {
        ColumnType.Text => OfText(column.TextAt(row), hash),
        // Minus zero and zero are one key.
        ColumnType.Real => Mixed(hash, BitConverter.DoubleToUInt64Bits(column.RealAt(row) + 0.0)),
        _ => Mixed(hash, (ulong)column.WholeAt(row)),
    };

    private static ulong OfText(ReadOnlySpan<byte> text, ulong hash)
    {
        hash = Mixed(hash, (ulong)text.Length);
        for (; text.Length >= 8; text = text[8..])
            hash = Mixed(hash, MemoryMarshal.Read<ulong>(text));
        ulong rest = 0;
        foreach (byte b in text)
            rest = (rest << 8) | b;
        return Mixed(hash, rest);
    }

    private static ulong Mixed(ulong hash, ulong value)
    {
        ulong high = Math.BigMul(hash ^ value ^ Prime, 0xD6E8FEB86659FD93, out ulong low);
        return high ^ low ^ BitOperations.RotateLeft(hash, 29);
    }
}
