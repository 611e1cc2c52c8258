namespace Entente.Formats.Stata;

/// <summary>How Stata stores a variable.</summary>
/// <param name="Kind">Which of the storage types.</param>
/// <param name="Bytes">Bytes one value takes in a row: 1–2,045 for <see cref="StataKind.Str"/>, 8 for <see cref="StataKind.StrL"/>, whose text lies elsewhere in the file.</param>
public readonly record struct StataType(StataKind Kind, int Bytes)
{
    /// <summary>The longest text a fixed field holds, in bytes; longer ones are strL.</summary>
    public const int LongestStr = 2045;

    public static StataType Byte { get; } = new(StataKind.Byte, 1);
    public static StataType Int { get; } = new(StataKind.Int, 2);
    public static StataType Long { get; } = new(StataKind.Long, 4);
    public static StataType Float { get; } = new(StataKind.Float, 4);
    public static StataType Double { get; } = new(StataKind.Double, 8);
    public static StataType StrL { get; } = new(StataKind.StrL, 8);

    /// <summary>Text of at most so many bytes of UTF-8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 or more than 2,045 bytes.</exception>
    public static StataType Str(int bytes) => bytes is >= 1 and <= LongestStr ? new(StataKind.Str, bytes) : throw new ArgumentOutOfRangeException(nameof(bytes), bytes, "A fixed text of Stata has 1–2,045 bytes; take strL for longer ones.");

    public bool IsText => Kind is StataKind.Str or StataKind.StrL;

    /// <summary>As Stata writes it: byte, int, long, float, double, str12, strL.</summary>
    public override string ToString() => Kind switch
    {
        StataKind.Str => $"str{Bytes}",
        StataKind.StrL => "strL",
        _ => Kind.ToString().ToLowerInvariant(),
    };
}
