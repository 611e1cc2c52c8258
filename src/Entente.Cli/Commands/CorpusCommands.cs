using System.Collections.Immutable;
using System.CommandLine;
using Entente.Cli.Rendering;
using Entente.Corpus;
using Entente.Rendering;
using Entente.Studies;
using Entente.Studies.Comparisons;
using Entente.Studies.Coverages;
using Entente.Studies.Drafting;

namespace Entente.Cli.Commands;

/// <summary>The commands for those who write the record.</summary>
internal static class CorpusCommands
{
    public static Command Corpus(Lazy<Record> record, Option<OutputFormat> format) => new("corpus", "Work on the record itself.") { New(format), Check(format), Coverage(record, format) };

    private static Command New(Option<OutputFormat> format)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder of the record.", DefaultValueFactory = _ => "corpus" };
        var print = new Option<bool>("--print") { Description = "Show the draft and write nothing." };
        var answers = DraftQuestions.All.Select(q => new Option<string[]>($"--{q.Name}") { Description = q.Ask + Words(q) + ".", HelpName = "ANSWER", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = false }).ToList();
        var command = new Command("new", "Ask for a treaty and write the draft of its record. What no option answers is asked at the terminal, or read from the lines of standard input; an option that stands several times answers its question each time it is asked.") { folder, print }
            .WithExamples("corpus new", "corpus new --title \"An example of a pact\" --signed 1930-05-01 --print", "corpus new path/to/corpus < answers.txt",
                "corpus new --party FRA --party BEL --article 1 --kind defence --incident unprovoked-attack --article 2 --kind non-aggression");
        foreach (var answer in answers)
            command.Add(answer);
        command.SetAction(parsed =>
        {
            string path = ExistingFolder(parsed.GetValue(folder)!);
            var given = DraftQuestions.All.Zip(answers, (q, o) => (q.Name, Values: parsed.GetValue(o)!)).Where(a => a.Values.Length > 0).ToDictionary(a => a.Name, a => a.Values, StringComparer.Ordinal);
            var respondent = new Respondent(given, Console.In, Console.IsInputRedirected ? null : Console.Error);
            var draft = new DraftStudy(path).Run(respondent, parsed.GetValue(print));
            if (!draft.IsWritten && parsed.GetValue(format) is OutputFormat.Text)
                Console.Out.Write(draft.Text);
            else
                Answer.Write(parsed.GetValue(format), draft, j => j.Draft, DraftReport.Of(path));
        });
        return command;
    }

    private static string Words(DraftQuestion question) => question.Choices.IsEmpty ? "" : $": {string.Join(", ", question.Choices.Select(c => c.Word))}";

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
