using System.Net;
using Entente.Sources.Fetching;

namespace Entente.Sources.Tests.Fetching;

/// <summary>Downloads from a server on this machine that does all that servers and networks do.</summary>
public sealed class DownloaderTests
{
    private static readonly byte[] File = [.. Enumerable.Range(0, 300_000).Select(i => (byte)(i * 7 % 251))];
    private static readonly byte[] OtherFile = [.. File.Reverse()];

    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("entente-download-").FullName, "file.csv");

    [Fact]
    public async Task A_file_arrives_whole_and_nothing_else_stays()
    {
        using var server = LoopbackServer.Of("/file.csv", File);
        var told = new List<(long, long?)>();
        await Download(server, progress: (there, total) => told.Add((there, total)));
        AssertArrived(File);
        Assert.Equal((File.Length, (long?)File.Length), told[^1]);
        Assert.Null(server.Requests.Single().Range);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_taken_up_where_it_broke()
    {
        using var server = new LoopbackServer(r => r.Number == 1 ? r.Beginning(File, 100_000, "\"a\"") : r.File(File, "\"a\""));
        await Download(server);
        AssertArrived(File);
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal("bytes=100000-", server.Requests.Last().Range);
        Assert.Equal("\"a\"", server.Requests.Last().IfRange);
    }

    [Fact]
    public async Task An_interrupted_download_is_taken_up_by_the_next_command()
    {
        using var server = new LoopbackServer(async r =>
        {
            if (r.Number > 1)
                await r.File(File, "\"a\"");
            else
            {
                await r.Beginning(File, 150_000, "\"a\"");
                await r.Silence();
            }
        });
        using var interrupt = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Download(server, progress: (there, _) => Interrupt(there), interrupt: interrupt));
        Assert.False(System.IO.File.Exists(_path));

        await Download(server);
        AssertArrived(File);
        Assert.Equal("bytes=150000-", server.Requests.Last().Range);

        void Interrupt(long there)
        {
            if (there == 150_000)
                interrupt.Cancel();
        }
    }

    [Fact]
    public async Task A_file_that_changed_between_two_parts_is_taken_anew()
    {
        using var server = new LoopbackServer(r => r.Number == 1 ? r.Beginning(File, 100_000, "\"a\"") : r.File(OtherFile, "\"b\""));
        await Download(server);
        AssertArrived(OtherFile);
    }

    [Fact]
    public async Task A_server_that_joins_a_part_of_another_edition_is_not_believed()
    {
        using var server = new LoopbackServer(async r =>
        {
            if (r.Number == 1)
                await r.Beginning(File, 100_000, "\"a\"");
            else if (r.Range is not null)
            {
                await r.Head(206, $"Content-Range: bytes 100000-299999/300000", "Content-Length: 200000", "ETag: \"b\"");
                await r.Body(OtherFile.AsMemory(100_000));
            }
            else
                await r.Whole(OtherFile, "\"b\"");
        });
        await Download(server);
        AssertArrived(OtherFile);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_knows_no_parts_sends_all_again()
    {
        using var server = new LoopbackServer(r => r.Number == 1 ? r.Beginning(File, 100_000, "\"a\"") : r.Whole(File, "\"a\""));
        await Download(server);
        AssertArrived(File);
    }

    [Fact]
    public async Task Without_a_mark_of_the_edition_no_part_is_trusted()
    {
        using var server = new LoopbackServer(async r =>
        {
            await r.Head(200, $"Content-Length: {File.Length}");
            await r.Body(r.Number == 1 ? File.AsMemory(0, 1000) : File);
        });
        await Assert.ThrowsAsync<FetchException>(() => Download(server, limits: Patient with { Attempts = 1 }));
        await Download(server);
        AssertArrived(File);
        Assert.All(server.Requests, r => Assert.Null(r.Range));
    }

    [Fact]
    public async Task The_day_of_the_last_change_serves_where_there_is_no_tag()
    {
        const string Changed = "Wed, 21 Oct 2015 07:28:00 GMT";
        using var server = new LoopbackServer(async r =>
        {
            if (r.Number == 1)
            {
                await r.Head(200, $"Content-Length: {File.Length}", $"Last-Modified: {Changed}");
                await r.Body(File.AsMemory(0, 1000));
                return;
            }
            Assert.Equal(Changed, r.IfRange);
            await r.Head(206, "Content-Range: bytes 1000-299999/300000", "Content-Length: 299000", $"Last-Modified: {Changed}");
            await r.Body(File.AsMemory(1000));
        });
        await Download(server);
        AssertArrived(File);
    }

    [Fact]
    public async Task A_part_that_was_whole_already_is_not_asked_for_again()
    {
        await System.IO.File.WriteAllBytesAsync(_path + ".part", File, TestContext.Current.CancellationToken);
        using var server = LoopbackServer.Of("/file.csv", File, "\"a\"");
        await System.IO.File.WriteAllLinesAsync(_path + ".part.tag", [new Uri(server.Address, "file.csv").AbsoluteUri, "\"a\""], TestContext.Current.CancellationToken);
        await Download(server);
        AssertArrived(File);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_silent_server_is_left_and_asked_again()
    {
        using var server = new LoopbackServer(async r =>
        {
            if (r.Number > 1)
                await r.File(File, "\"a\"");
            else
            {
                await r.Beginning(File, 100_000, "\"a\"");
                await r.Silence();
            }
        });
        await Download(server, limits: Patient with { Silence = TimeSpan.FromMilliseconds(500) });
        AssertArrived(File);
        Assert.Equal("bytes=100000-", server.Requests.Last().Range);
    }

    [Fact]
    public async Task A_server_that_is_down_for_a_moment_is_asked_again()
    {
        using var server = new LoopbackServer(r => r.Number < 3 ? r.Head(r.Number == 1 ? 500 : 503, "Content-Length: 0", "Retry-After: 0") : r.File(File, "\"a\""));
        await Download(server);
        AssertArrived(File);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_stays_down_is_given_up_and_what_arrived_is_kept()
    {
        using var server = new LoopbackServer(r => r.Number == 1 ? r.Beginning(File, 1000, "\"a\"") : r.Head(500, "Content-Length: 0"));
        string refusal = await Refusal(server);
        Assert.Contains("given up after 3 attempts", refusal);
        Assert.Contains("the server answers 500", refusal);
        Assert.Contains("1,000 bytes that arrived are kept", refusal);
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData(404, "is not there any more")]
    [InlineData(403, "may not be read")]
    [InlineData(418, "answers 418 where 200 is expected")]
    public async Task An_answer_that_time_will_not_mend_is_told_at_once(int status, string says)
    {
        using var server = new LoopbackServer(r => r.Head(status, "Content-Length: 0"));
        string refusal = await Refusal(server);
        Assert.Contains(says, refusal);
        Assert.Contains("by hand", refusal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_redirect_is_followed_and_a_circle_is_not()
    {
        using var server = new LoopbackServer(r => r.Path switch
        {
            "/file.csv" => r.Head(302, "Location: /elsewhere/file.csv", "Content-Length: 0"),
            "/elsewhere/file.csv" => r.File(File, "\"a\""),
            _ => r.Head(301, $"Location: {r.Path}", "Content-Length: 0"),
        });
        await Download(server);
        AssertArrived(File);
        Assert.Contains("perhaps in a circle", await Refusal(server, "circle.csv"));
    }

    [Fact]
    public async Task A_redirect_from_https_to_http_is_refused()
    {
        using var http = new HttpMessageInvoker(new Redirecting("http://example.org/file.csv"));
        var refusal = await Assert.ThrowsAsync<FetchException>(() => new Downloader(http, Patient, TimeProvider.System).Download(new("https://example.org/file.csv"), _path, cancellation: TestContext.Current.CancellationToken));
        Assert.Contains("from https to http", refusal.Message);
    }

    [Fact]
    public async Task A_redirect_to_a_file_of_this_machine_is_refused()
    {
        using var http = new HttpMessageInvoker(new Redirecting("file:///etc/passwd"));
        var refusal = await Assert.ThrowsAsync<FetchException>(() => new Downloader(http, Patient, TimeProvider.System).Download(new("http://example.org/file.csv"), _path, cancellation: TestContext.Current.CancellationToken));
        Assert.Contains("no address that can be fetched", refusal.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_is_too_large_is_refused_whether_the_server_says_so_or_not(bool saysSo)
    {
        using var server = new LoopbackServer(async r =>
        {
            await r.Head(200, saysSo ? [$"Content-Length: {File.Length}", "ETag: \"a\""] : ["ETag: \"a\""]);
            await r.Body(File);
        });
        Assert.Contains("more than 200,000 bytes", await Refusal(server, limits: Patient with { MostBytes = 200_000 }));
        Assert.Equal(0, new FileInfo(_path + ".part").Length);
    }

    [Fact]
    public async Task A_file_of_unknown_length_arrives()
    {
        using var server = new LoopbackServer(async r =>
        {
            await r.Head(200);
            await r.Body(File);
        });
        await Download(server);
        AssertArrived(File);
    }

    [Fact]
    public async Task Two_downloads_of_one_file_do_not_meet()
    {
        await using var other = new FileStream(_path + ".part", FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        using var server = LoopbackServer.Of("/file.csv", File);
        Assert.Contains("Another process is downloading", await Refusal(server));
    }

    private static FetchLimits Patient { get; } = new() { Attempts = 3, FirstPause = TimeSpan.FromMilliseconds(5), Silence = TimeSpan.FromSeconds(20) };

    private async Task Download(LoopbackServer server, string file = "file.csv", FetchLimits? limits = null, Action<long, long?>? progress = null, CancellationTokenSource? interrupt = null)
    {
        using var http = Downloader.Ordinary();
        await new Downloader(http, limits ?? Patient, TimeProvider.System).Download(new(server.Address, file), _path, progress, interrupt?.Token ?? TestContext.Current.CancellationToken);
    }

    private async Task<string> Refusal(LoopbackServer server, string file = "file.csv", FetchLimits? limits = null) =>
        (await Assert.ThrowsAsync<FetchException>(() => Download(server, file, limits))).Message;

    private void AssertArrived(byte[] expected)
    {
        Assert.Equal(expected, System.IO.File.ReadAllBytes(_path));
        Assert.Equal([_path], Directory.GetFiles(Path.GetDirectoryName(_path)!));
    }

    private sealed class Redirecting(string to) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = new HttpResponseMessage(HttpStatusCode.Found) { RequestMessage = request };
            answer.Headers.Location = new Uri(to);
            return Task.FromResult(answer);
        }
    }
}
