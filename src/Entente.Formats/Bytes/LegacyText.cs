using System.Buffers;
using System.Text;

namespace Entente.Formats.Bytes;

/// <summary>Decodes the encodings of one byte a character. Every sequence of bytes is valid in them.</summary>
internal static class LegacyText
{
    /// <summary>Typographic marks of Windows-1252 where Latin-1 has control codes; 0 where the code is undefined.</summary>
    private static readonly char[] Windows1252 = [.. "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ"];

    /// <summary>UTF-8 again, in which every byte that is not valid is taken for a character of Windows-1252.</summary>
    public static byte[] Mended(ReadOnlySpan<byte> bytes)
    {
        var mended = new ArrayBufferWriter<byte>(bytes.Length + 16);
        for (int at = 0; at < bytes.Length;)
        {
            bool isValid = Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done;
            length = isValid ? length : 1;
            mended.Write(isValid ? bytes.Slice(at, length) : Encoding.UTF8.GetBytes(Decode(bytes.Slice(at, length), TextEncoding.Windows1252)));
            at += length;
        }
        return mended.WrittenSpan.ToArray();
    }

    public static string Decode(ReadOnlySpan<byte> bytes, TextEncoding encoding)
    {
        string text = Encoding.Latin1.GetString(bytes);
        return encoding == TextEncoding.Windows1252 && text.AsSpan().IndexOfAnyInRange('\x80', '\x9F') >= 0 ? string.Create(text.Length, text, static (to, from) =>
        {
            for (int i = 0; i < to.Length; i++)
                to[i] = from[i] is >= '\x80' and <= '\x9F' && Windows1252[from[i] - 0x80] is not '\0' and var mark ? mark : from[i];
        }) : text;
    }
}
