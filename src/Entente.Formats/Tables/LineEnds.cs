namespace Entente.Formats.Tables;

/// <summary>Looks at how the lines of a text end, outside quotes.</summary>
internal static class LineEnds
{
    /// <exception cref="MalformedFileException">Line ends are mixed, or the last line has none.</exception>
    public static void Check(string file, ReadOnlySpan<byte> text, DelimitedLayout layout)
    {
        if (layout.EndsWithLineEnd && text.Length > 0 && text[^1] is not ((byte)'\n' or (byte)'\r'))
            throw new MalformedFileException(file, Count(text) + 1, "the last line has no line end, though the published file has one: it was cut short. Download it again.");
        if (layout.MayMixLineEnds)
            return;
        ReadOnlySpan<byte> marks = layout is { IsQuoted: true, HasBareQuotes: false } ? "\r\n\""u8 : "\r\n"u8;
        string? first = null;
        bool isInside = false;
        for (int at = 0; text[at..].IndexOfAny(marks) is >= 0 and var step;)
        {
            at += step;
            if (text[at] == '"')
            {
                isInside = !isInside;
                at++;
                continue;
            }
            string end = text[at] == '\n' ? "LF" : at + 1 < text.Length && text[at + 1] == '\n' ? "CR LF" : "CR";
            if (!isInside && (first ??= end) != end)
                throw new MalformedFileException(file, Count(text[..at]) + 1, $"the line ends in {end}, the lines before it in {first}. The file was put together from parts or edited; take the publisher's file.");
            at += end.Length == 5 ? 2 : 1;
        }
    }

    /// <summary>Where the text begins after some lines.</summary>
    public static int After(ReadOnlySpan<byte> text, int lines)
    {
        int at = 0;
        for (; lines > 0 && text[at..].IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var step; lines--)
            at += step + (text[at + step] == '\r' && at + step + 1 < text.Length && text[at + step + 1] == '\n' ? 2 : 1);
        return at;
    }

    private static long Count(ReadOnlySpan<byte> text) => Math.Max(text.Count((byte)'\n'), text.Count((byte)'\r'));
}
