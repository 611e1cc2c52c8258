using System.Collections.Immutable;
using System.CommandLine;
using Entente.Cli.Rendering;
using Entente.Corpus;
using Entente.Studies;

namespace Entente.Cli.Commands;

/// <summary>The commands for those who write the record.</summary>
internal static class CorpusCommands
{
    public static Command Corpus(Option<OutputFormat> format) => new("corpus", "Work on the record itself.") { Check(format) };

    private static Command Check(Option<OutputFormat> format)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder of the record.", DefaultValueFactory = _ => "corpus" };
        var command = new Command("check", "Run every rule over the YAML files of a record.") { folder }.WithExamples("corpus check", "corpus check path/to/corpus --format csv");
        command.SetAction(parsed =>
        {
            string path = ExistingFolder(parsed.GetValue(folder)!);
            var problems = RecordCompiler.Check(path);
            Answer.Write(parsed.GetValue(format), [.. problems.Select(p => p.ToString())], j => j.ImmutableArrayString, _ => Report(path, problems));
            return problems.IsEmpty ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    public static string ExistingFolder(string path) => Directory.Exists(path) ? path
        : throw new QuestionException($"There is no folder '{path}'. Give the folder that holds treaties/, states/ and places/, as: entente corpus check corpus");

    private static Report Report(string path, ImmutableArray<RecordProblem> problems)
    {
        var report = new ReportBuilder($"The record in {path}");
        if (problems.IsEmpty)
            return report.Paragraph("Every rule holds.").Build();
        return report.Paragraph($"{problems.Length} problems.").Bullets(problems.Select(p => $"{p.File}:{p.Line}:{p.Column}  {p.Message}"))
            .Csv(problems, ("file", p => p.File), ("line", p => p.Line.ToString()), ("column", p => p.Column.ToString()), ("message", p => p.Message)).Build();
    }
}
