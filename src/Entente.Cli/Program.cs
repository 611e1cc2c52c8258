using System.CommandLine;
using System.CommandLine.Invocation;
using System.Diagnostics;
using Entente.Cli;
using Entente.Cli.Commands;
using Entente.Corpus;
using Entente.Corpus.Embedded;
using Entente.Studies;

if (!Parts.IsWhole && !CommandTable.IsQuick(args))
    return Workshop.Take(args);

string? folder = null;
var record = new Lazy<Record>(() => folder is null || !Parts.IsWhole ? EmbeddedRecord.Open() : Record.Open(RecordCompiler.Compile(folder)));
var (format, corpus) = (CommonOptions.Format(), CommonOptions.Corpus());
var commands = new CommandTable(record, format, corpus);
var parsed = Parse();
if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction or null)
    return Complaint.Usage(parsed);

try
{
    folder = Parts.IsWhole && parsed.GetValue(corpus) is { } path ? CorpusCommands.ExistingFolder(path) : null;
    return parsed.Invoke(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
}
catch (QuestionException e) when (e.Part is not null)
{
    return Complaint.Of($"--{e.Message}", ExitCode.BadInput);
}
catch (Exception e) when (e is QuestionException or RecordException)
{
    return Complaint.Of(e.Message, ExitCode.BadInput);
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    return Complaint.Of(e.Message, ExitCode.Broken);
}

// A plain command is parsed by itself; the whole tree is made only for help, suggestions and options before the command.
ParseResult Parse()
{
    if (commands.Plain(args) is { } plain)
    {
        plain.Add(format);
        plain.Add(corpus);
        return plain.Parse(args);
    }
    if (!Parts.IsWhole)
        throw new UnreachableException("The quick part was asked for a command that it does not hold.");
    var root = new RootCommand("Entente: who is bound to whom, by which words, how strongly, and what follows.") { format, corpus }
        .WithExamples("brief USA PHL --on 2026-01-01", "treaty nato", "obligations --of Japan --on 1941-06-22");
    foreach (var command in commands.All)
        root.Add(command);
    Examples.Attach(root);
    return root.Parse(args);
}
