using System.Buffers.Binary;

namespace Entente.Formats.Stata.Internals;

/// <summary>The 27 missing values of Stata, '.' and .a–.z: the largest numbers of each storage type.</summary>
/// <remarks>Before release 113 there was only '.', the very largest.</remarks>
internal static class StataMissing
{
    public const int LargestByte = 100, LargestInt = 32_740, LargestLong = 2_147_483_620;
    public const uint Float = 0x7F00_0000, FloatStep = 0x800;
    public const ulong Double = 0x7FE0_0000_0000_0000, DoubleStep = 0x100_0000_0000;

    /// <summary>The largest number a double holds that is none of the missing values.</summary>
    public static readonly double LargestDouble = BitConverter.UInt64BitsToDouble(Double - 1);

    /// <summary>The letter of a missing integer, '.' for the plain one; null for a number.</summary>
    public static char? OfInteger(int value, StataKind kind, int release)
    {
        int largest = kind switch { StataKind.Byte => LargestByte, StataKind.Int => LargestInt, _ => LargestLong };
        if (release < 113)
            return value == largest + 27 ? '.' : null;
        return value > largest ? Letter((uint)(value - largest - 1)) : null;
    }

    public static char? OfFloat(float value) =>
        value < BitConverter.UInt32BitsToSingle(Float) && float.IsFinite(value) ? null
        : BitConverter.SingleToUInt32Bits(value) is >= Float and var bits && (bits - Float) % FloatStep == 0 ? Letter((bits - Float) / FloatStep) : '.';

    /// <remarks>Infinity and not-a-number are none of Stata's values; other programs write them for what is missing.</remarks>
    public static char? OfDouble(double value) =>
        value < BitConverter.UInt64BitsToDouble(Double) && double.IsFinite(value) ? null
        : BitConverter.DoubleToUInt64Bits(value) is >= Double and var bits && (bits - Double) % DoubleStep == 0 ? Letter((bits - Double) / DoubleStep) : '.';

    private static char Letter(ulong step) => step is >= 1 and <= 26 ? (char)('a' + (step - 1)) : '.';

    public static void Write(Span<byte> cell, StataKind kind, char letter)
    {
        int step = letter == '.' ? 0 : letter - 'a' + 1;
        switch (kind)
        {
            case StataKind.Byte:
                cell[0] = (byte)(LargestByte + 1 + step);
                break;
            case StataKind.Int:
                BinaryPrimitives.WriteInt16LittleEndian(cell, (short)(LargestInt + 1 + step));
                break;
            case StataKind.Long:
                BinaryPrimitives.WriteInt32LittleEndian(cell, LargestLong + 1 + step);
                break;
            case StataKind.Float:
                BinaryPrimitives.WriteUInt32LittleEndian(cell, Float + FloatStep * (uint)step);
                break;
            default:
                BinaryPrimitives.WriteUInt64LittleEndian(cell, Double + DoubleStep * (ulong)step);
                break;
        }
    }
}
