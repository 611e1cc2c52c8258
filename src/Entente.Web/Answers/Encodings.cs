using System.Buffers;
using System.IO.Compression;

namespace Entente.Web.Answers;

/// <summary>The compressed forms in which answers are kept and sent.</summary>
internal static class Encodings
{
    // A long answer is made several times as fast as with 5, and is a few hundredths longer.
    private const int Brotli = 3;
    private const int Window = 22;

    /// <summary>The best form that the one who asks can read: <c>br</c>, <c>gzip</c>, or null for none.</summary>
    public static string? Of(HttpRequest request) => Accepts(request, "br") ? "br" : Accepts(request, "gzip") ? "gzip" : null;

    public static byte[] Compress(ReadOnlySpan<byte> answer, string? encoding) => encoding switch
    {
        "br" => Brotlied(answer),
        "gzip" => Zipped(answer),
        _ => answer.ToArray(),
    };

    private static byte[] Brotlied(ReadOnlySpan<byte> answer)
    {
        byte[] room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(answer.Length));
        try
        {
            return BrotliEncoder.TryCompress(answer, room, out int length, Brotli, Window) ? room[..length] : throw new InvalidOperationException("An answer cannot be compressed.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    private static byte[] Zipped(ReadOnlySpan<byte> answer)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Fastest))
            gzip.Write(answer);
        return zipped.ToArray();
    }

    private static bool Accepts(HttpRequest request, string encoding) =>
        request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && e.Quality is not 0);
}
