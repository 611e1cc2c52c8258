using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Entente.Web.Tests;

/// <summary>What keeps one asker from taking the server away from the others, and pages of others from using it.</summary>
public sealed class GuardTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly int Slow = Environment.GetEnvironmentVariable("ENTENTE_SLOW") == "1" ? 10_000 : 2_000;

    [Theory]
    [InlineData("")]
    [InlineData("map/1914-07-28")]
    [InlineData("assets/app-1234.js")]
    [InlineData("missing.js")]
    [InlineData("api/v1/about")]
    [InlineData("api/v1/nothing")]
    public async Task Browsers_are_told_to_trust_nothing_else(string address)
    {
        using var answer = await server.Client.GetAsync(address, TestContext.Current.CancellationToken);
        string policy = string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", string.Join(' ', answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", string.Join(' ', answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.DoesNotContain(answer.Headers, h => h.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("map/1914-07-28", "'none'", "DENY")]
    [InlineData("map/1914-07-28?embed=1", "'self'", "SAMEORIGIN")]
    [InlineData("map/1914-07-28?embed=2", "'none'", "DENY")]
    [InlineData("api/v1/about?embed=1", "'none'", "DENY")]
    [InlineData("map/1914-07-28", "'none'", "DENY", "https://example.org")]
    [InlineData("map/1914-07-28?embed=1", "'self' https://example.org http://localhost:8080", null, "https://example.org/", "http://localhost:8080")]
    public async Task Only_views_made_for_it_stand_in_the_frames_of_sites_that_are_named(string address, string ancestors, string? older, params string[] from)
    {
        await using var app = await RunningServer.Start(Settings.Parse(["atlas", .. from.SelectMany(f => new[] { "--embed-from", f })]));
        using var client = new HttpClient { BaseAddress = new(Server.Address(app) + "/") };
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.EndsWith($"; frame-ancestors {ancestors}", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(older, answer.Headers.TryGetValues("X-Frame-Options", out var values) ? values.Single() : null);
    }

    [Fact]
    public async Task Addresses_of_the_atlas_are_drawn_by_the_atlas_and_others_are_not_there()
    {
        Assert.Contains("front", await server.Client.GetStringAsync("crisis/1914-07-28-austria-serbia", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Client.GetAsync("missing.js", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Client.GetAsync("api/v2/states", TestContext.Current.CancellationToken)).StatusCode);
        using var script = await server.Client.GetAsync("assets/app-1234.js", TestContext.Current.CancellationToken);
        Assert.Contains("immutable", script.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_front_end_a_page_says_how_to_build_it()
    {
        await using var app = await RunningServer.Start(new Settings(Service.Atlas) { Root = Path.Combine(AppContext.BaseDirectory, "nothing") });
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(Server.Address(app) + "/"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("npm run build", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    public async Task It_answers_to_its_own_names_only(string host, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/v1/about");
        request.Headers.Host = host;
        using var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        // Who is turned away at the door is told so as everybody else.
        Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        if (status is HttpStatusCode.BadRequest)
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_to_wait()
    {
        await using var app = await RunningServer.Start(new Settings(Service.Atlas) { Rate = 5 });
        using var client = new HttpClient { BaseAddress = new(Server.Address(app)) };
        var codes = new List<HttpStatusCode>();
        for (int i = 0; i < 40; i++)
        {
            using var answer = await client.GetAsync("api/v1/casebook", TestContext.Current.CancellationToken);
            codes.Add(answer.StatusCode);
            if (answer.StatusCode is HttpStatusCode.TooManyRequests)
            {
                Assert.NotNull(answer.Headers.RetryAfter);
                Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            }
        }
        Assert.Equal(HttpStatusCode.OK, codes[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, codes);
    }

    /// <remarks>The server is a process of its own: one process alone may not have open both ends of ten thousand connections.</remarks>
    [Fact]
    public async Task It_answers_while_thousands_send_slowly()
    {
        using var process = ProgramTests.Start(ProgramTests.Server, ["atlas", "--port", "0", "--no-browser", "--rate", "0"]);
        var slow = new List<Socket>();
        try
        {
            var address = new Uri((await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!.Split(' ')[2]);
            var head = Encoding.ASCII.GetBytes("POST /api/v1/crisis HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n");
            for (int i = 0; i < Slow; i++)
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                slow.Add(socket);
                await socket.ConnectAsync(IPAddress.Loopback, address.Port, TestContext.Current.CancellationToken);
                // Half of them never end their headers, the others send a body letter by letter.
                await socket.SendAsync(i % 2 == 0 ? head.AsMemory(0, head.Length - 20) : (byte[])[.. head, .. "\r\n{"u8], TestContext.Current.CancellationToken);
            }
            using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(20) };
            for (int i = 0; i < 20; i++)
                Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"api/v1/states/FRA?on={1820 + i}-01-01", TestContext.Current.CancellationToken)).StatusCode);
            // The slow ones are sent away: sooner or later each of them sees its connection end.
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            byte[] rest = new byte[4096];
            foreach (var socket in slow.Take(20))
                while (await socket.ReceiveAsync(rest, patience.Token) > 0)
                {
                }
            slow.ForEach(s => s.Dispose());
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("api/v1/about", TestContext.Current.CancellationToken)).StatusCode);
        }
        finally
        {
            slow.ForEach(s => s.Dispose());
            process.Kill(entireProcessTree: true);
        }
    }
}
