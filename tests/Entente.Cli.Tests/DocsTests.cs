using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Cli.Tests;

/// <summary>Commands in the docs are run and their output compared; with ENTENTE_ACCEPT=1 the docs are brought up to date. Links are followed.</summary>
public sealed partial class DocsTests
{
    public static TheoryData<string> Pages() =>
        [.. Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(p => Path.GetRelativePath(Repository.Root, p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_print_what_the_page_shows(string page)
    {
        string path = Path.Combine(Repository.Root, page);
        string text = File.ReadAllText(path);
        string store = Path.Combine(Path.GetTempPath(), $"entente-page-{Guid.NewGuid():N}");
        // Found first and run afterwards: the time that the commands take is none that the search may be blamed for.
        string fresh = text;
        foreach (var block in ConsoleBlock().Matches(text).ToList())
            if (Run(block.Groups["command"].Value, store) is { } output)
                fresh = fresh.Replace(block.Value, $"```console\n$ ./entente {block.Groups["command"].Value}\n{output}```", StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1" && fresh != text)
            File.WriteAllText(path, fresh);
        else
            Assert.Equal(fresh, text);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string page)
    {
        string folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        foreach (Match link in RelativeLink().Matches(File.ReadAllText(Path.Combine(Repository.Root, page))))
            Assert.True(Path.Exists(Path.Combine(folder, link.Groups["to"].Value.Split('#')[0])), $"{page}: {link.Value}");
    }

    /// <summary>What a command prints. Those of a page that ask the store share one, filled by the page itself from the published files; null where these are not beside the checkout.</summary>
    private static string? Run(string command, string store)
    {
        bool isAboutData = command.Split(' ')[0] is "data" or "panel" or "columns";
        if (isAboutData && Repository.SharedData is null)
            return null;
        var run = ProgramRun.Of(isAboutData ? [.. Words(command), "--store", store] : Words(command));
        // Asked about data, "no" is an answer too.
        Assert.True(run.ExitCode == 0 || isAboutData && run.ExitCode == 1, $"{command}: {run.Error}");
        return run.Output;
    }

    private static string[] Words(string command) =>
        [.. Quoted().Matches(command).Select(m => m.Groups["quoted"].Success ? m.Groups["quoted"].Value : m.Value)];

    [GeneratedRegex(@"```console\n\$ \./entente (?<command>[^\n]+)\n.*?```", RegexOptions.Singleline, 10_000)]
    private static partial Regex ConsoleBlock();

    [GeneratedRegex(@"\]\((?<to>(?!https?:|mailto:|#)[^)\s]+)\)", RegexOptions.None, 10_000)]
    private static partial Regex RelativeLink();

    [GeneratedRegex("\"(?<quoted>[^\"]*)\"|\\S+", RegexOptions.None, 10_000)]
    private static partial Regex Quoted();
}
