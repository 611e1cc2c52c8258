using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Entente.Web.Tests;

/// <summary>The tools, called by a client of the protocol, over pipes and over HTTP.</summary>
public sealed class McpTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly string Program = Path.Combine(Repository.Root, "artifacts", "bin", "Entente.Web", "release", "entente-web.dll");

    [Theory]
    [InlineData("pipes")]
    [InlineData("http")]
    public async Task Every_tool_answers_as_the_command_line_does(string way)
    {
        await using var client = await Connect(way);
        var tools = await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["brief", "casebook", "columns", "crisis", "data_list", "obligations", "panel", "state", "treaties", "treaty"], tools.Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, t => Assert.True(t.ProtocolTool.Annotations?.ReadOnlyHint));
        Assert.All(tools, t => Assert.Contains("Example:", t.Description, StringComparison.Ordinal));
        await Same(client, "brief", new() { ["a"] = "USA", ["b"] = "PHL", ["on"] = "2026-01-01" }, "brief", "USA", "PHL", "--on", "2026-01-01");
        await Same(client, "obligations", new() { ["of"] = "Japan", ["on"] = "1941-06-22" }, "obligations", "--of", "Japan", "--on", "1941-06-22");
        await Same(client, "treaty", new() { ["name"] = "nato" }, "treaty", "nato");
        await Same(client, "treaties", new() { ["party"] = "FRA", ["on"] = "1914-07-28" }, "treaties", "--party", "FRA", "--on", "1914-07-28");
        await Same(client, "state", new() { ["name"] = "Germany", ["on"] = "1938" }, "state", "Germany", "--on", "1938");
        await Same(client, "crisis", new() { ["attackers"] = new[] { "RUS" }, ["target"] = "FIN", ["on"] = "2023-04-05" }, "crisis", "--attacker", "RUS", "--target", "FIN", "--on", "2023-04-05");
        await Same(client, "data_list", new() { ["known"] = true }, "data", "list", "--known");
        Assert.Contains("1914-07-28-austria-serbia", Text(await Call(client, "casebook", [])), StringComparison.Ordinal);
        Assert.Contains("attackers", Text(await Call(client, "casebook", new() { ["id"] = "1914-07-28-austria-serbia" })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pipes")]
    [InlineData("http")]
    public async Task A_mistake_is_told_so_that_the_next_question_is_better(string way)
    {
        await using var client = await Connect(way);
        var unknown = await Call(client, "state", new() { ["name"] = "Germny" });
        Assert.True(unknown.IsError);
        Assert.Contains("Did you mean 'Germany'", Text(unknown), StringComparison.Ordinal);
        var vague = await Call(client, "obligations", []);
        Assert.True(vague.IsError);
        Assert.Contains("Whose obligations", Text(vague), StringComparison.Ordinal);
        Assert.True((await Call(client, "brief", new() { ["a"] = new string('x', 100_000 / 2), ["b"] = "USA" })).IsError);
    }

    private static async Task Same(McpClient client, string tool, Dictionary<string, object?> arguments, params string[] command) =>
        Assert.Equal(ProgramRun.Of([.. command, "--format", "json"]).Output, Text(await Call(client, tool, arguments)));

    private static ValueTask<CallToolResult> Call(McpClient client, string tool, Dictionary<string, object?> arguments) =>
        client.CallToolAsync(tool, arguments, cancellationToken: TestContext.Current.CancellationToken);

    private static string Text(CallToolResult result) => string.Concat(result.Content.OfType<TextContentBlock>().Select(b => b.Text));

    private Task<McpClient> Connect(string way) => McpClient.CreateAsync(way == "http"
        ? new HttpClientTransport(new() { Endpoint = new(server.Address, "mcp") })
        : new StdioClientTransport(new() { Command = "dotnet", Arguments = [Program, "mcp"] }), cancellationToken: TestContext.Current.CancellationToken);
}
