using System.IO.Compression;

namespace Entente.Web.Atlas;

/// <summary>JSON that is asked for again and again, with its compressed forms, each made once.</summary>
internal sealed class Packed
{
    private const int BrotliWindow = 22;

    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;

    /// <param name="hash">Equal for equal contents.</param>
    /// <param name="json">The contents.</param>
    /// <param name="quality">How much time brotli may take, from 0 to 11.</param>
    public Packed(string hash, byte[] json, int quality = 11)
    {
        (Hash, Json) = (hash, json);
        _brotli = new(() => Compress(json, quality));
        _gzip = new(() => Zip(json));
    }

    public string Hash { get; }

    public byte[] Json { get; }

    public byte[] Brotli => _brotli.Value;

    public byte[] Gzip => _gzip.Value;

    private static byte[] Compress(byte[] json, int quality)
    {
        byte[] compressed = new byte[BrotliEncoder.GetMaxCompressedLength(json.Length)];
        return BrotliEncoder.TryCompress(json, compressed, out int length, quality, BrotliWindow) ? compressed[..length] : throw new InvalidOperationException("The contents cannot be compressed.");
    }

    private static byte[] Zip(byte[] json)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.SmallestSize))
            gzip.Write(json);
        return zipped.ToArray();
    }
}
