using System.CommandLine;
using Entente.Cli;
using Entente.Cli.Commands;
using Entente.Corpus;
using Entente.Corpus.Embedded;
using Entente.Studies;

string? folder = null;
var record = new Lazy<Record>(() => folder is null ? EmbeddedRecord.Open() : Record.Open(RecordCompiler.Compile(folder)));
var format = CommonOptions.Format();
var corpus = CommonOptions.Corpus();
var root = new RootCommand("Entente: who is bound to whom, by which words, how strongly, and what follows.")
{
    format,
    corpus,
    RecordCommands.Brief(record, format),
    RecordCommands.Obligations(record, format),
    RecordCommands.Treaty(record, format),
    RecordCommands.Treaties(record, format),
    RecordCommands.StateCommand(record, format),
    CrisisCommands.Crisis(record, format),
    CrisisCommands.Casebook(record, format),
    CorpusCommands.Corpus(format),
}.WithExamples("brief USA PHL --on 2026-01-01", "treaty nato", "obligations --of Japan --on 1941-06-22");
Examples.Attach(root);

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0 && parsed.Action is System.CommandLine.Invocation.ParseErrorAction or null)
{
    foreach (var error in parsed.Errors)
        Console.Error.WriteLine($"error: {error.Message}");
    Console.Error.WriteLine($"Ask for help with: entente {string.Join(' ', parsed.CommandResult.Command is RootCommand ? [] : new[] { parsed.CommandResult.Command.Name })} --help".Replace("  ", " "));
    return ExitCode.BadInput;
}

try
{
    folder = parsed.GetValue(corpus) is { } path ? CorpusCommands.ExistingFolder(path) : null;
    return parsed.Invoke(new() { EnableDefaultExceptionHandler = false });
}
catch (Exception e) when (e is QuestionException or RecordException)
{
    Console.Error.WriteLine($"error: {e.Message}");
    return ExitCode.BadInput;
}
catch (IOException e)
{
    Console.Error.WriteLine($"error: {e.Message}");
    return ExitCode.Broken;
}
