using System.IO.Compression;

namespace Entente.Web.Answers;

/// <summary>The compressed forms in which answers are kept and sent.</summary>
internal static class Encodings
{
    // Quick to make, and within a tenth of what is best for tables of this sort.
    private const int Brotli = 5;
    private const int Window = 22;

    /// <summary>The best form that the one who asks can read: <c>br</c>, <c>gzip</c>, or null for none.</summary>
    public static string? Of(HttpRequest request) => Accepts(request, "br") ? "br" : Accepts(request, "gzip") ? "gzip" : null;

    public static byte[] Compress(byte[] answer, string? encoding) => encoding switch
    {
        "br" => Brotlied(answer),
        "gzip" => Zipped(answer),
        _ => answer,
    };

    private static byte[] Brotlied(byte[] answer)
    {
        byte[] compressed = new byte[BrotliEncoder.GetMaxCompressedLength(answer.Length)];
        return BrotliEncoder.TryCompress(answer, compressed, out int length, Brotli, Window) ? compressed[..length] : throw new InvalidOperationException("An answer cannot be compressed.");
    }

    private static byte[] Zipped(byte[] answer)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Fastest))
            gzip.Write(answer);
        return zipped.ToArray();
    }

    private static bool Accepts(HttpRequest request, string encoding) =>
        request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && e.Quality is not 0);
}
