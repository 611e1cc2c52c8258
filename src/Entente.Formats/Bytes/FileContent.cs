using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using SharpCompress.Compressors.Xz;

namespace Entente.Formats.Bytes;

/// <summary>A file's bytes, uncompressed, with its official name and checksum.</summary>
/// <param name="Name">Its name without folder and without <c>.gz</c> or <c>.xz</c>.</param>
/// <param name="Bytes">What it holds, uncompressed.</param>
public sealed record FileContent(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>No dataset of the field comes near this; a larger file is a bomb or a mistake.</summary>
    public const long Limit = 1L << 30;

    /// <summary>The checksum of <see cref="Bytes"/>, in lower-case hexadecimal.</summary>
    public string Sha256 => field ??= Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));

    /// <summary>Reads a file; a compressed one (gzip or xz) is unpacked, by its first bytes and whatever its name.</summary>
    /// <exception cref="MalformedFileException">The file is too large or its compression is broken.</exception>
    public static FileContent Read(string path)
    {
        string name = Path.GetFileName(path);
        if (new FileInfo(path).Length > Limit)
            throw new MalformedFileException($"{name}: the file has more than {Limit >> 20} MB; that is no dataset this program knows.");
        return Of(name, File.ReadAllBytes(path));
    }

    /// <summary>A file that is in memory already; a compressed one (gzip or xz) is unpacked, by its first bytes and whatever its name.</summary>
    /// <exception cref="MalformedFileException">It unpacks to too much or its compression is broken.</exception>
    public static FileContent Of(string name, byte[] bytes) => new(WithoutSuffix(name), bytes switch
    {
        [0x1F, 0x8B, ..] => Unpacked(name, bytes, packed => new GZipStream(packed, CompressionMode.Decompress)),
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => Unpacked(name, bytes, packed => new XZStream(packed)),
        _ => bytes,
    });

    /// <summary>The official name of a file that may be stored compressed.</summary>
    public static string WithoutSuffix(string name) =>
        name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".xz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;

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

    private byte[] Transcoded(TextEncoding encoding) => encoding == TextEncoding.Utf8WithWindows1252 ? LegacyText.Mended(Bytes.Span) : Encoding.UTF8.GetBytes(LegacyText.Decode(Bytes.Span, encoding));

    private static ReadOnlyMemory<byte> Unpacked(string name, byte[] bytes, Func<Stream, Stream> open)
    {
        using var unpacked = new MemoryStream(Foreseen(bytes));
        try
        {
            using var stream = open(new MemoryStream(bytes));
            byte[] buffer = new byte[1 << 16];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                if (unpacked.Length + read > Limit)
                    throw new MalformedFileException($"{name}: it unpacks to more than {Limit >> 20} MB; that is no dataset this program knows.");
                unpacked.Write(buffer, 0, read);
            }
        }
        // A broken stream shows itself in whatever the decoder trips over.
        catch (Exception e) when (e is not (MalformedFileException or OutOfMemoryException))
        {
            throw new MalformedFileException($"{name}: the compressed file is damaged ({e.Message.TrimEnd('.')}). Download it again.", e);
        }
        if (IsCutShort(bytes, unpacked.Length))
            throw new MalformedFileException($"{name}: the compressed file is cut short. Download it again.");
        return unpacked.GetBuffer().AsMemory(0, (int)unpacked.Length);
    }

    /// <summary>How long the content will probably be: gzip says so at its end, though not truthfully where it was damaged.</summary>
    private static int Foreseen(byte[] bytes) =>
        (int)Math.Min(bytes[0] == 0x1F && bytes.Length >= 18 ? BitConverter.ToUInt32(bytes, bytes.Length - 4) : bytes.Length * 4L, Math.Min(bytes.Length * 40L, Limit));

    /// <summary>Decoders may take a truncated stream for a short one: gzip ends in the length of its content, xz in the letters YZ.</summary>
    private static bool IsCutShort(byte[] bytes, long length) =>
        bytes[0] == 0x1F ? bytes.Length < 18 || (uint)length != BitConverter.ToUInt32(bytes, bytes.Length - 4) : !bytes.AsSpan().TrimEnd((byte)0).EndsWith("YZ"u8);
}
