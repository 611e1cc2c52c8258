using System.CommandLine;

namespace Entente.Cli.Commands;

/// <summary>The commands that hand over to the server: atlas and mcp.</summary>
internal static class ServerCommands
{
    public static Command Atlas(Option<string?> corpus)
    {
        var port = new Option<int?>("--port") { Description = "The port; 0 for any that is free. Default: 5180, or the next that is free.", HelpName = "N" };
        var quiet = new Option<bool>("--no-browser") { Description = "Do not open the atlas in the browser." };
        var (bind, host, rate, embed) = (Bind(), Host(), Rate(), EmbedFrom());
        var command = new Command("atlas", "The web atlas, with the HTTP interface at /api/v1 and the tools for language models at /mcp, on this machine.") { port, quiet, bind, host, rate, embed }
            .WithExamples("atlas", "atlas --port 8080 --no-browser", "atlas --corpus corpus", "atlas --bind 0.0.0.0 --host atlas.example.org --rate 50 --embed-from https://example.org");
        command.SetAction(parsed => ServerProgram.Become(
        [
            "atlas", .. Given("--port", parsed.GetValue(port)), .. parsed.GetValue(quiet) ? (string[])[] : ["--browser"],
            .. Common(parsed, corpus, bind, host, rate), .. parsed.GetValue(embed)!.SelectMany(site => Given("--embed-from", site)),
        ]));
        return command;
    }

    public static Command Mcp(Option<string?> corpus)
    {
        var http = new Option<int?>("--http") { Description = "Answer at http://127.0.0.1:PORT/mcp instead of standard input and output; 0 for any port that is free.", HelpName = "PORT" };
        var (bind, host, rate) = (Bind(), Host(), Rate());
        var command = new Command("mcp", "The tools for language models (Model Context Protocol), over standard input and output or over HTTP. They only read.") { http, bind, host, rate }
            .WithExamples("mcp", "mcp --http 5181", "mcp --corpus corpus");
        command.SetAction(parsed => ServerProgram.Become(["mcp", .. Given("--http", parsed.GetValue(http)), .. Common(parsed, corpus, bind, host, rate)]));
        return command;
    }

    private static Option<string?> Bind() => new("--bind") { Description = "The address of this machine on which to answer; 0.0.0.0 for all. Default: 127.0.0.1, which only this machine reaches.", HelpName = "ADDRESS" };

    private static Option<string[]> Host() => new("--host") { Description = "A name under which others call this machine; may stand several times.", HelpName = "NAME", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = false };

    private static Option<string[]> EmbedFrom() => new("--embed-from") { Description = "A site whose pages may show views of the atlas in a frame, as https://example.org; may stand several times. Without it only the atlas itself may.", HelpName = "ORIGIN", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = false };

    private static Option<int?> Rate() => new("--rate") { Description = "Questions a second that one address may ask; 0 for no limit. Default: 200.", HelpName = "N" };

    private static IEnumerable<string> Common(ParseResult parsed, Option<string?> corpus, Option<string?> bind, Option<string[]> host, Option<int?> rate) =>
    [
        .. Given("--corpus", parsed.GetValue(corpus)), .. Given("--bind", parsed.GetValue(bind)), .. parsed.GetValue(host)!.SelectMany(h => Given("--host", h)), .. Given("--rate", parsed.GetValue(rate)),
    ];

    private static string[] Given(string name, object? value) => value is null ? [] : [name, value.ToString()!];
}
