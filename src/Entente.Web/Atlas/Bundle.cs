using System.IO.Compression;
using System.Security.Cryptography;
using Entente.Corpus;

namespace Entente.Web.Atlas;

/// <summary>The whole record for the browser in one file, with its hash and its compressed forms (docs/atlas/bundle.md).</summary>
internal sealed class Bundle
{
    private const int BestBrotli = 11;
    private const int BrotliWindow = 22;

    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;

    private Bundle(string hash, byte[] json)
    {
        (Hash, Json) = (hash, json);
        _brotli = new(() => Compress(json));
        _gzip = new(() => Zip(json));
    }

    /// <summary>Sixteen hexadecimal digits: equal for equal bundles.</summary>
    public string Hash { get; }

    public byte[] Json { get; }

    public byte[] Brotli => _brotli.Value;

    public byte[] Gzip => _gzip.Value;

    public static Bundle Of(Record record, string version)
    {
        // The hash is that of the bundle without it.
        var writer = new BundleWriter(record, version);
        string hash = Convert.ToHexStringLower(SHA256.HashData(writer.Write("")))[..16];
        return new(hash, writer.Write(hash));
    }

    private static byte[] Compress(byte[] json)
    {
        byte[] compressed = new byte[BrotliEncoder.GetMaxCompressedLength(json.Length)];
        return BrotliEncoder.TryCompress(json, compressed, out int length, BestBrotli, BrotliWindow) ? compressed[..length] : throw new InvalidOperationException("The bundle cannot be compressed.");
    }

    private static byte[] Zip(byte[] json)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.SmallestSize))
            gzip.Write(json);
        return zipped.ToArray();
    }
}
