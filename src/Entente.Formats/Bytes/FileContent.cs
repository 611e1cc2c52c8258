using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Formats.Bytes;

/// <summary>A file's bytes, uncompressed, with its official name and checksum.</summary>
/// <param name="Name">Its name without folder and without <c>.gz</c>.</param>
/// <param name="Bytes">What it holds, uncompressed.</param>
public sealed record FileContent(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>No dataset of the field comes near this; a larger file is a bomb or a mistake.</summary>
    public const long Limit = 1L << 30;

    /// <summary>The checksum of <see cref="Bytes"/>, in lower-case hexadecimal.</summary>
    public string Sha256 => field ??= Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));

    /// <summary>Reads a file; a compressed one (gzip) is unpacked, by its first bytes and whatever its name.</summary>
    /// <exception cref="MalformedFileException">The file is too large or its compression is broken.</exception>
    public static FileContent Read(string path)
    {
        string name = Path.GetFileName(path);
        if (new FileInfo(path).Length > Limit)
            throw new MalformedFileException($"{name}: the file has more than {Limit >> 20} MB; that is no dataset this program knows.");
        byte[] bytes = File.ReadAllBytes(path);
        return bytes is [0x1F, 0x8B, ..] ? new(WithoutSuffix(name), Unpacked(name, bytes)) : new(WithoutSuffix(name), bytes);
    }

    /// <summary>The official name of a file that may be stored compressed.</summary>
    public static string WithoutSuffix(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;

    /// <summary>The text as UTF-8, without a byte order mark, checked to be valid.</summary>
    /// <exception cref="MalformedFileException">A byte is not valid in the encoding; the message names line and byte.</exception>
    public ReadOnlyMemory<byte> Text(TextEncoding encoding)
    {
        if (encoding != TextEncoding.Utf8)
            return Transcoded(encoding);
        var bytes = Bytes.Span is [0xEF, 0xBB, 0xBF, ..] ? Bytes[3..] : Bytes;
        if (bytes.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            throw new MalformedFileException(Name, 1, "the file is in UTF-16, as spreadsheets save 'Unicode text'. Save it as CSV in UTF-8, or take the publisher's file.");
        if (!System.Text.Unicode.Utf8.IsValid(bytes.Span))
            throw NotUtf8(bytes.Span);
        return bytes;
    }

    private MalformedFileException NotUtf8(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done)
            at += length;
        return new(Name, bytes[..at].Count((byte)'\n') + 1, $"the byte 0x{bytes[at]:X2} is not UTF-8, which this file is published in. It was probably saved again in another encoding; take the publisher's file.");
    }

    private byte[] Transcoded(TextEncoding encoding) => Encoding.UTF8.GetBytes(LegacyText.Decode(Bytes.Span, encoding));

    private static byte[] Unpacked(string name, byte[] bytes)
    {
        try
        {
            using var unpacked = new MemoryStream(bytes.Length * 4);
            using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            byte[] buffer = new byte[1 << 16];
            for (int read; (read = gzip.Read(buffer)) > 0;)
            {
                if (unpacked.Length + read > Limit)
                    throw new MalformedFileException($"{name}: it unpacks to more than {Limit >> 20} MB; that is no dataset this program knows.");
                unpacked.Write(buffer, 0, read);
            }
            // The last four bytes give the length: .NET's reader takes a truncated stream for a short one.
            if (bytes.Length < 18 || (uint)unpacked.Length != BitConverter.ToUInt32(bytes, bytes.Length - 4))
                throw new MalformedFileException($"{name}: the compressed file is cut short. Download it again.");
            return unpacked.ToArray();
        }
        catch (InvalidDataException e)
        {
            throw new MalformedFileException($"{name}: the compressed file is damaged ({e.Message.TrimEnd('.')}). Download it again.", e);
        }
    }
}
