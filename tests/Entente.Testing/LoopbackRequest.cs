using System.Text;

namespace Entente.Testing;

/// <summary>A request to the loopback server, and the ways to answer it.</summary>
/// <param name="Number">Which request it is, from 1.</param>
/// <param name="Path">The path asked for, unescaped.</param>
/// <param name="Headers">The headers of the request.</param>
/// <param name="Stream">The connection.</param>
/// <param name="End">Tells that the test is over.</param>
public sealed record LoopbackRequest(int Number, string Path, IReadOnlyDictionary<string, string> Headers, Stream Stream, CancellationToken End)
{
    public string? Range => Headers.GetValueOrDefault("Range");

    public string? IfRange => Headers.GetValueOrDefault("If-Range");

    /// <summary>Sends the status line and headers.</summary>
    public async Task Head(int status, params string[] headers) =>
        await Stream.WriteAsync(Encoding.Latin1.GetBytes($"HTTP/1.1 {status} X\r\n{string.Concat(headers.Select(h => h + "\r\n"))}Connection: close\r\n\r\n"), End);

    public async Task Body(ReadOnlyMemory<byte> bytes) => await Stream.WriteAsync(bytes, End);

    /// <summary>Sends a file, or the part of it that is asked for if it is still the same edition.</summary>
    public async Task File(byte[] file, string etag)
    {
        if (Range is { } range && IfRange == etag && int.Parse(range["bytes=".Length..^1]) is var from)
        {
            if (from >= file.Length)
            {
                await Head(416, $"Content-Range: bytes */{file.Length}", "Content-Length: 0");
                return;
            }
            await Head(206, $"Content-Range: bytes {from}-{file.Length - 1}/{file.Length}", $"Content-Length: {file.Length - from}", $"ETag: {etag}");
            await Body(file.AsMemory(from));
            return;
        }
        await Whole(file, etag);
    }

    public async Task Whole(byte[] file, string etag)
    {
        await Head(200, $"Content-Length: {file.Length}", $"ETag: {etag}");
        await Body(file);
    }

    /// <summary>Promises a whole file, sends its beginning and breaks the connection.</summary>
    public async Task Beginning(byte[] file, int bytes, string etag)
    {
        await Head(200, $"Content-Length: {file.Length}", $"ETag: {etag}");
        await Body(file.AsMemory(0, bytes));
    }

    /// <summary>Says nothing until the test is over.</summary>
    public Task Silence() => Task.Delay(TimeSpan.FromMinutes(1), End);
}
