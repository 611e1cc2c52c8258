namespace Entente.Formats.Tables.Internals;

/// <summary>Writes numbers of binary formats as text: whole ones in digits, others in the shortest form that gives the same number again.</summary>
internal static class CellText
{
    /// <summary>Room for any number.</summary>
    public const int Longest = 32;

    public static int Write(double number, Span<byte> to)
    {
        int length;
        if (IsWhole(number))
            ((long)number).TryFormat(to, out length);
        else
            number.TryFormat(to, out length);
        return length;
    }

    public static int Write(float number, Span<byte> to)
    {
        int length;
        if (IsWhole(number))
            ((long)number).TryFormat(to, out length);
        else
            number.TryFormat(to, out length);
        return length;
    }

    // Beyond 2^53 digits would claim more than the number knows.
    private static bool IsWhole(double number) => number == Math.Truncate(number) && Math.Abs(number) <= 1L << 53;
}
