using System.Buffers.Binary;
using System.Text;
using Entente.Formats.Bytes;

namespace Entente.Formats.Stata.Internals;

/// <summary>Walks through the bytes of a Stata file and never past their end.</summary>
internal sealed class StataCursor(FileContent file)
{
    public string File => file.Name;
    public long Offset { get; private set; }
    public long Left => file.Bytes.Length - Offset;
    public bool IsBigEndian { get; set; }
    public TextEncoding Encoding { get; set; }

    /// <exception cref="MalformedFileException">Fewer bytes are left.</exception>
    public ReadOnlySpan<byte> Take(long bytes, string part)
    {
        if (bytes < 0 || bytes > Left)
            throw StataErrors.CutShort(File, Offset, part, bytes, Left);
        var taken = file.Bytes.Span.Slice((int)Offset, (int)bytes);
        Offset += bytes;
        return taken;
    }

    /// <summary>Room for so many entries, checked before anything is allocated for them.</summary>
    public void Require(long entries, long bytesEach, string part)
    {
        if (entries < 0 || entries > Left / Math.Max(bytesEach, 1))
            throw StataErrors.CutShort(File, Offset, part, entries < 0 ? entries : (long)Math.Min((decimal)entries * bytesEach, long.MaxValue), Left);
    }

    public byte Byte(string part) => Take(1, part)[0];

    public uint UInt16(string part) => IsBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(Take(2, part)) : BinaryPrimitives.ReadUInt16LittleEndian(Take(2, part));

    public uint UInt32(string part) => IsBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(Take(4, part)) : BinaryPrimitives.ReadUInt32LittleEndian(Take(4, part));

    public ulong UInt64(string part) => IsBigEndian ? BinaryPrimitives.ReadUInt64BigEndian(Take(8, part)) : BinaryPrimitives.ReadUInt64LittleEndian(Take(8, part));

    /// <summary>Text in a field of fixed width; what follows its first zero byte is rubbish left in the writer's memory.</summary>
    public string Text(long bytes, string part)
    {
        long start = Offset;
        var field = Take(bytes, part);
        return Decoded(field.IndexOf((byte)0) is >= 0 and var end ? field[..end] : field, start);
    }

    public void Tag(ReadOnlySpan<byte> tag)
    {
        if (!Next(tag))
            throw StataErrors.Tag(File, Offset, System.Text.Encoding.ASCII.GetString(tag));
    }

    /// <summary>Steps over the tag if it stands here.</summary>
    public bool Next(ReadOnlySpan<byte> tag)
    {
        if (!file.Bytes.Span[(int)Offset..].StartsWith(tag))
            return false;
        Offset += tag.Length;
        return true;
    }

    public string Decoded(ReadOnlySpan<byte> text, long offset)
    {
        if (Encoding != TextEncoding.Utf8)
            return LegacyText.Decode(text, Encoding);
        if (System.Text.Unicode.Utf8.IsValid(text))
            return System.Text.Encoding.UTF8.GetString(text);
        int at = 0;
        while (Rune.DecodeFromUtf8(text[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
            at += length;
        throw StataErrors.Encoding(File, offset + at, text[at]);
    }
}
