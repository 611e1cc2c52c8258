using System.Text;

namespace Entente.Sources.Tests.Fuzz;

/// <summary>The ways in which files go wrong: on the way, in an editor, in a spreadsheet, by malice.</summary>
internal static class Mutation
{
    private static readonly string[] Numbers =
    [
        "", " ", "-1", "-9", "1e309", "-1e309", "NaN", "Infinity", "-Infinity", "99999999999999999999", "-99999999999999999999", "2147483648", "9223372036854775808", "1,234", "1.5", "1.", ".5", "-", "+1", "--1", "0x10", "1e5", "1E400",
        "٣", "０", "1 000", "1_000", "5%", "NA", ".", "#N/A", "1914-02-30", "31/12/1914", "00001", "-0", "1e-400", "true",
    ];

    private static readonly (string Name, Func<byte[], char, Draw, byte[]> Do)[] All =
    [
        ("bits flipped", Flip),
        ("bits flipped", Flip),
        ("span deleted", (b, _, d) => Span(b, d) is var (from, length) ? [.. b[..from], .. b[(from + length)..]] : b),
        ("span doubled", (b, _, d) => Span(b, d) is var (from, length) ? [.. b[..(from + length)], .. b[from..]] : b),
        ("spans swapped", SwapSpans),
        ("cut short", (b, _, d) => b[..d.Below(b.Length + 1)]),
        ("cut from the front", (b, _, d) => b[d.Below(b.Length + 1)..]),
        ("delimiter doubled", (b, separator, d) => Insert(b, At(b, (byte)separator, d), [(byte)separator])),
        ("delimiter inserted", (b, separator, d) => Insert(b, d.Below(b.Length + 1), [(byte)separator])),
        ("quote inserted", (b, _, d) => Insert(b, d.Below(b.Length + 1), "\""u8.ToArray())),
        ("quotes inserted", (b, _, d) => Insert(Insert(b, d.Below(b.Length + 1), "\""u8.ToArray()), d.Below(b.Length + 1), "\"\""u8.ToArray())),
        ("zeros inserted", (b, _, d) => Insert(b, d.Below(b.Length + 1), new byte[1 + d.Below(40)])),
        ("controls inserted", (b, _, d) => Insert(b, d.Below(b.Length + 1), [(byte)d.Below(32), 0x1B, (byte)'[', (byte)'2', (byte)'J'])),
        ("huge field", (b, _, d) => Insert(b, d.Below(b.Length + 1), Filled(1000 + d.Below(60_000), (byte)d.Of("x1 \"9-e".ToCharArray())))),
        ("as UTF-16", (b, _, _) => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.Latin1.GetString(b))]),
        ("with a mark of UTF-8", (b, _, _) => [0xEF, 0xBB, 0xBF, .. b]),
        ("in UTF-8 twice", (b, _, _) => Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(b))),
        ("stray bytes", (b, _, d) => Insert(b, d.Below(b.Length + 1), [(byte)(0x80 + d.Below(128)), (byte)(0x80 + d.Below(128))])),
        ("columns swapped", (b, separator, d) => Lines(b, lines => SwapColumns(lines, separator, d))),
        ("column deleted", (b, separator, d) => Lines(b, lines => EachRow(lines, separator, d, (cells, at) => cells.RemoveAt(at)))),
        ("column doubled", (b, separator, d) => Lines(b, lines => EachRow(lines, separator, d, (cells, at) => cells.Insert(at, cells[at])))),
        ("rows swapped", (b, _, d) => Lines(b, lines => { int x = d.Below(lines.Count), y = d.Below(lines.Count); (lines[x], lines[y]) = (lines[y], lines[x]); })),
        ("row deleted", (b, _, d) => Lines(b, lines => lines.RemoveAt(d.Below(lines.Count)))),
        ("row doubled", (b, _, d) => Lines(b, lines => lines.Insert(d.Below(lines.Count), lines[d.Below(lines.Count)]))),
        ("empty row", (b, _, d) => Lines(b, lines => lines.Insert(d.Below(lines.Count), ""))),
        ("number edited", Number),
        ("number edited", Number),
        ("number edited", Number),
        ("line end changed", (b, _, d) => At(b, (byte)'\n', d) is var at && at < b.Length ? [.. b[..at], .. (byte[])(d.Below(2) == 0 ? [(byte)'\r'] : [(byte)'\r', (byte)'\n']), .. b[(at + 1)..]] : b),
        ("all line ends changed", (b, _, _) => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(b).Replace("\n", "\r"))),
        ("last line end gone", (b, _, _) => b.Length > 0 ? b[..^1] : b),
        ("noise", (_, _, d) => [.. Enumerable.Range(0, d.Below(3000)).Select(_ => (byte)d.Next())]),
        ("empty", (b, _, d) => d.Below(4) == 0 ? [] : b[..Math.Min(b.Length, d.Below(200))]),
    ];

    /// <summary>Applies one to three mutations.</summary>
    /// <returns>The bytes, and what was done to them.</returns>
    public static (byte[] Bytes, string What) Of(byte[] bytes, char separator, Draw draw)
    {
        var done = new List<string>();
        for (int times = 1 + draw.Below(3); times > 0; times--)
        {
            var (name, mutate) = draw.Of(All);
            bytes = mutate(bytes, separator, draw);
            done.Add(name);
        }
        return (bytes, string.Join(", ", done));
    }

    private static byte[] Flip(byte[] bytes, char separator, Draw draw)
    {
        byte[] flipped = [.. bytes];
        for (int times = 1 + draw.Below(8); times > 0 && flipped.Length > 0; times--)
            flipped[draw.Below(flipped.Length)] ^= (byte)(1 << draw.Below(8));
        return flipped;
    }

    private static (int From, int Length) Span(byte[] bytes, Draw draw)
    {
        int from = draw.Below(bytes.Length + 1);
        return (from, draw.Below(Math.Min(draw.Below(2) == 0 ? 20 : 3000, bytes.Length - from) + 1));
    }

    private static byte[] SwapSpans(byte[] bytes, char separator, Draw draw)
    {
        var (a, b) = (Span(bytes, draw), Span(bytes, draw));
        if (a.From > b.From)
            (a, b) = (b, a);
        return a.From + a.Length > b.From ? bytes
            : [.. bytes[..a.From], .. bytes[b.From..(b.From + b.Length)], .. bytes[(a.From + a.Length)..b.From], .. bytes[a.From..(a.From + a.Length)], .. bytes[(b.From + b.Length)..]];
    }

    private static byte[] Number(byte[] bytes, char separator, Draw draw)
    {
        int start = draw.Below(bytes.Length);
        int from = bytes.AsSpan(start).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (from < 0)
            return bytes;
        from += start;
        int length = bytes.AsSpan(from).IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return [.. bytes[..from], .. Encoding.UTF8.GetBytes(draw.Of(Numbers)), .. length < 0 ? [] : bytes[(from + length)..]];
    }

    private static byte[] Lines(byte[] bytes, Action<List<string>> edit)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n').ToList();
        edit(lines);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private static void SwapColumns(List<string> lines, char separator, Draw draw)
    {
        int columns = lines[0].Split(separator).Length;
        int x = draw.Below(columns), y = draw.Below(columns);
        // Half the time only in the header, or only below it.
        int from = draw.Below(2), to = draw.Below(3) == 0 ? 1 : lines.Count;
        for (int i = from; i < to; i++)
            if (lines[i].Split(separator) is var cells && cells.Length > Math.Max(x, y))
            {
                (cells[x], cells[y]) = (cells[y], cells[x]);
                lines[i] = string.Join(separator, cells);
            }
    }

    private static void EachRow(List<string> lines, char separator, Draw draw, Action<List<string>, int> edit)
    {
        int column = draw.Below(lines[0].Split(separator).Length);
        for (int i = 0; i < lines.Count; i++)
            if (lines[i].Split(separator).ToList() is var cells && cells.Count > column)
            {
                edit(cells, column);
                lines[i] = string.Join(separator, cells);
            }
    }

    private static int At(byte[] bytes, byte mark, Draw draw)
    {
        int start = draw.Below(bytes.Length);
        int at = bytes.AsSpan(start).IndexOf(mark);
        return at < 0 ? bytes.Length : start + at;
    }

    private static byte[] Insert(byte[] bytes, int at, byte[] what) => [.. bytes[..at], .. what, .. bytes[at..]];

    private static byte[] Filled(int length, byte with)
    {
        byte[] filled = new byte[length];
        Array.Fill(filled, with);
        return filled;
    }
}
