using System.CommandLine;
using Entente.Corpus;
using Entente.Rendering;

namespace Entente.Cli.Commands;

/// <summary>All commands by name. Only the one that is asked for is made: making the others would cost more than many an answer.</summary>
internal sealed class CommandTable(Lazy<Record> record, Option<OutputFormat> format, Option<string?> corpus)
{
    private readonly (string Name, Func<Command> Make)[] _commands =
    [
        ("brief", () => RecordCommands.Brief(record, format)),
        ("obligations", () => RecordCommands.Obligations(record, format)),
        ("treaty", () => RecordCommands.Treaty(record, format)),
        ("treaties", () => RecordCommands.Treaties(record, format)),
        ("state", () => RecordCommands.StateCommand(record, format)),
        ("figures", () => FigureCommands.Figures(record, format)),
        ("crisis", () => CrisisCommands.Crisis(record, format)),
        ("casebook", () => CrisisCommands.Casebook(record, format)),
        ("atlas", () => ServerCommands.Atlas(corpus)),
        ("mcp", () => ServerCommands.Mcp(corpus)),
        ("data", () => DataCommands.Data(record, format)),
        ("corpus", () => CorpusCommands.Corpus(record, format)),
    ];

    public IEnumerable<Command> All => _commands.Select(c => c.Make());

    /// <summary>The command that the arguments plainly begin with; null when they ask for help or mean something else.</summary>
    public Command? Plain(string[] arguments)
    {
        if (arguments.Length == 0 || arguments.Any(a => a is "-h" or "-?" or "--help"))
            return null;
        foreach (var (name, make) in _commands)
            if (arguments[0] == name)
                return make();
        return null;
    }
}
