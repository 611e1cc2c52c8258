using System.Collections.Immutable;
using System.CommandLine;
using Entente.Cli.Rendering;
using Entente.Corpus;
using Entente.Studies;
using Entente.Studies.Comparisons;
using Entente.Studies.Coverages;

namespace Entente.Cli.Commands;

/// <summary>The commands for those who write the record.</summary>
internal static class CorpusCommands
{
    public static Command Corpus(Lazy<Record> record, Option<OutputFormat> format) => new("corpus", "Work on the record itself.") { Check(format), Coverage(record, format) };

    private static Command Check(Option<OutputFormat> format)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder of the record.", DefaultValueFactory = _ => "corpus" };
        var against = new Option<string[]>("--against") { Description = "Then compare the record with a data set: atop PATH, where PATH is its member file or the folder that holds it.", HelpName = "atop PATH", Arity = new(2, 2), AllowMultipleArgumentsPerToken = true };
        var command = new Command("check", "Run every rule over the YAML files of a record; compare it with ATOP.") { folder, against }
            .WithExamples("corpus check", "corpus check path/to/corpus --format csv", "corpus check corpus --against atop ../data/atop-5.1", "corpus check corpus --against atop atop5_1m.csv --format csv");
        command.SetAction(parsed =>
        {
            string path = ExistingFolder(parsed.GetValue(folder)!);
            if (parsed.GetValue(against) is [var dataset, var file])
                return Compare(path, dataset, file, parsed.GetValue(format));
            var problems = RecordCompiler.Check(path);
            Answer.Write(parsed.GetValue(format), [.. problems.Select(p => p.ToString())], j => j.ImmutableArrayString, _ => Report(path, problems));
            return problems.IsEmpty ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    private static Command Coverage(Lazy<Record> record, Option<OutputFormat> format)
    {
        var regions = new Option<string[]>("--region") { Description = "Count this region of the register, as balkans; may stand several times. Default: the continents.", HelpName = "REGION", DefaultValueFactory = _ => [] };
        var command = new Command("coverage", "How much the record holds: treaties and obligations by decade and region, and how they were checked.") { regions }
            .WithExamples("corpus coverage", "corpus coverage --region balkans --region middle-east", "corpus coverage --format csv", "corpus coverage --corpus corpus --format md");
        command.SetAction(parsed => Answer.Write(parsed.GetValue(format), new CoverageStudy(record.Value).Run([.. parsed.GetValue(regions)!]), j => j.Coverage, CoverageReport.Of));
        return command;
    }

    private static int Compare(string folder, string dataset, string file, OutputFormat format)
    {
        if (dataset != "atop")
            throw new QuestionException($"--against: '{dataset}' is no data set the record can be compared with; expected atop and the path of its member file.");
        var comparison = new AtopComparison(Record.Open(RecordCompiler.Compile(folder)), RecordCompiler.Adjudications(folder));
        bool isWatched = !Console.IsErrorRedirected;
        var agreement = comparison.Run(file, year => { if (isWatched) Console.Error.Write($"\rcompared {year}"); });
        if (isWatched)
            Console.Error.WriteLine();
        Answer.Write(format, agreement, j => j.AtopAgreement, ComparisonReport.Of);
        return agreement.Unexplained == 0 ? ExitCode.Done : ExitCode.No;
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
