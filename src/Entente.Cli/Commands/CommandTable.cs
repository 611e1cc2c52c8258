using System.CommandLine;
using Entente.Corpus;
using Entente.Rendering;

namespace Entente.Cli.Commands;

/// <summary>All commands by name. Only the one that is asked for is made: making the others would cost more than many an answer.</summary>
internal sealed class CommandTable(Lazy<Record> record, Option<OutputFormat> format, Option<string?> corpus)
{
    private static readonly string[] QuickNames = ["brief", "obligations", "treaty", "treaties", "state", "figures"];

    public IEnumerable<Command> All => Commands.Select(c => c.Make());

    private IEnumerable<(string Name, Func<Command> Make)> Commands => Parts.IsWhole ? [.. Quick, .. Others] : Quick;

    private (string Name, Func<Command> Make)[] Quick =>
    [
        (QuickNames[0], () => RecordCommands.Brief(record, format)),
        (QuickNames[1], () => RecordCommands.Obligations(record, format)),
        (QuickNames[2], () => RecordCommands.Treaty(record, format)),
        (QuickNames[3], () => RecordCommands.Treaties(record, format)),
        (QuickNames[4], () => RecordCommands.StateCommand(record, format)),
        (QuickNames[5], () => FigureCommands.Figures(record, format)),
    ];

    private (string Name, Func<Command> Make)[] Others =>
    [
        ("crisis", () => CrisisCommands.Crisis(record, format)),
        ("casebook", () => CrisisCommands.Casebook(record, format)),
        ("atlas", () => ServerCommands.Atlas(corpus)),
        ("mcp", () => ServerCommands.Mcp(corpus)),
        ("panel", () => PanelCommands.Panel(record, format)),
        ("columns", () => PanelCommands.Columns(record, format)),
        ("data", () => DataCommands.Data(record, format)),
        ("corpus", () => CorpusCommands.Corpus(record, format)),
    ];

    /// <summary>Whether the arguments are a plain question to the record inside the program, with no help asked for.</summary>
    public static bool IsQuick(string[] arguments) =>
        arguments.Length > 0 && Array.IndexOf(QuickNames, arguments[0]) >= 0 && !Array.Exists(arguments, a => AsksForHelp(a) || a.StartsWith("--corpus", StringComparison.Ordinal));

    /// <summary>The command that the arguments plainly begin with; null when they ask for help or mean something else.</summary>
    public Command? Plain(string[] arguments)
    {
        if (arguments.Length == 0 || Array.Exists(arguments, AsksForHelp))
            return null;
        foreach (var (name, make) in Commands)
            if (arguments[0] == name)
                return make();
        return null;
    }

    private static bool AsksForHelp(string argument) => argument is "-h" or "-?" or "--help";
}
