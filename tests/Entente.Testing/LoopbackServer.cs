using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Entente.Testing;

/// <summary>A web server on this machine that answers as a test says: whole, cut short, slow, or wrong. One request a connection.</summary>
public sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<LoopbackRequest, Task> _answer;

    public LoopbackServer(Func<LoopbackRequest, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = Task.Run(Serve);
    }

    /// <summary>A server of a file that knows ranges and editions, as most do.</summary>
    public static LoopbackServer Of(string path, byte[] file, string etag = "\"1\"") =>
        new(r => r.Path == path ? r.File(file, etag) : r.Head(404, "Content-Length: 0"));

    /// <summary>The address of the server, with a slash at its end.</summary>
    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>What was asked, in order.</summary>
    public ConcurrentQueue<LoopbackRequest> Requests { get; } = new();

    public void Dispose()
    {
        _end.Cancel();
        _listener.Stop();
        _end.Dispose();
    }

    private async Task Serve()
    {
        while (!_end.IsCancellationRequested)
            try
            {
                _ = Answer(await _listener.AcceptTcpClientAsync(_end.Token));
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
    }

    private async Task Answer(TcpClient client)
    {
        using (client)
            try
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
                string[] first = (await reader.ReadLineAsync() ?? "").Split(' ');
                var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
                while (await reader.ReadLineAsync() is { Length: > 0 } line)
                    headers[line[..line.IndexOf(':')]] = line[(line.IndexOf(':') + 1)..].Trim();
                var request = new LoopbackRequest(Requests.Count + 1, Uri.UnescapeDataString(first.ElementAtOrDefault(1) ?? ""), headers, stream, _end.Token);
                Requests.Enqueue(request);
                await _answer(request);
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
            {
                // The client went away, as some tests want.
            }
    }
}
