using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Entente.Studies;

namespace Entente.Web.Tests;

/// <summary>The two commands, started as a person starts them.</summary>
public sealed class ProgramTests
{
    internal static readonly string Server = Path.Combine(Repository.Root, "artifacts", "bin", "Entente.Web", "release", "entente-web");

    [Theory]
    [InlineData("/api/v1/about", "atlas", "--port", "0", "--no-browser")]
    [InlineData("/api/v1/treaties/League", "atlas", "--port", "0", "--no-browser", "--corpus", "tests/data/small-record")]
    public async Task The_atlas_says_where_it_answers(string address, params string[] command)
    {
        using var process = Start(Server, command);
        try
        {
            string line = (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!;
            Assert.StartsWith("The atlas: http://127.0.0.1:", line, StringComparison.Ordinal);
            using var client = new HttpClient();
            Assert.NotEqual("", await client.GetStringAsync(new Uri(line.Split(' ')[2].TrimEnd('/') + address), TestContext.Current.CancellationToken));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using var process = Start(Server, ["atlas", "--port", $"{port}", "--no-browser"]);
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, process.ExitCode);
        Assert.Equal($"error: Port {port} of 127.0.0.1 is taken by another program. Give another with --port, or 0 for any that is free.\n", error);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told()
    {
        using var process = Start("/nowhere/entente-web", ["mcp"]);
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, process.ExitCode);
        Assert.Contains("The server is not built", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("atlas", "--port", "70000")]
    [InlineData("atlas", "--port", "-1")]
    [InlineData("atlas", "--bind", "everywhere")]
    [InlineData("atlas", "--corpus", "/nowhere/at/all")]
    [InlineData("atlas", "--port")]
    [InlineData("atlas", "--embed-from", "example.org")]
    [InlineData("atlas", "--embed-from", "https://example.org/page")]
    [InlineData("atlas", "--embed-from", "https://example.org; script-src *")]
    [InlineData("atlas", "--embed-from", "data:text/html,x")]
    [InlineData("atlas", "--embed-from", "*")]
    [InlineData("mcp", "--nonsense")]
    public void Bad_settings_are_refused(params string[] arguments) => Assert.Throws<QuestionException>(() => Settings.Parse(arguments));

    [Fact]
    public void It_answers_to_this_machine_alone_unless_told_otherwise() => Assert.Equal(IPAddress.Loopback, Settings.Parse(["atlas"]).Bind);

    internal static Process Start(string server, string[] command)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Repository.Root, "artifacts", "bin", "Entente.Cli", "release", "entente.dll"), .. command])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, WorkingDirectory = Repository.Root, UseShellExecute = false,
        };
        start.Environment["ENTENTE_WEB"] = server;
        return Process.Start(start)!;
    }
}
