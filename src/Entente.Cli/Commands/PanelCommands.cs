using System.CommandLine;
using System.Globalization;
using Entente.Cli.Rendering;
using Entente.Corpus;
using Entente.Panels;
using Entente.Panels.Recipes;
using Entente.Rendering;
using Entente.Store;
using Entente.Studies.Panels;

namespace Entente.Cli.Commands;

/// <summary>The commands that make tables for analysis, and tell which columns there are.</summary>
internal static class PanelCommands
{
    public static Command Panel(Lazy<Record> record, Option<OutputFormat> format)
    {
        var recipe = new Argument<string?>("RECIPE") { Description = "A recipe in YAML; without one the options say what is wanted.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; its ending tells the kind: .parquet, .arrow, .csv, .csv.gz, .dta. What belongs beside it is written too.", HelpName = "FILE" };
        var unit = new Option<string?>("--unit") { Description = $"What a row is about: {string.Join(", ", RecipeReader.Units())} (any number of states).", HelpName = "UNIT" };
        unit.CompletionSources.Add([.. RecipeReader.Units()]);
        var columns = new Option<string[]>("--columns") { Description = "Columns and families, separated by commas; entente columns tells which there are.", HelpName = "NAME,NAME", AllowMultipleArgumentsPerToken = true };
        var years = new Option<string?>("--years") { Description = "Years, as 1946-2016.", HelpName = "FROM-TO" };
        var system = new Option<string?>("--system") { Description = "Whose states and numbers: cow or gw. Default: cow.", HelpName = "SYSTEM" };
        var directed = new Option<bool>("--directed") { Description = "Each pair twice, once for either direction." };
        var filter = new Option<string[]>("--filter") { Description = $"Which rows to keep: politically-relevant, contiguous, majors, or a comparison as \"polity21 >= 6\"; more in a recipe.", HelpName = "FILTER" };
        var spell = new Option<string[]>("--spells") { Description = "Columns of zeros and ones since whose last one the years are counted.", HelpName = "COLUMN" };
        var membership = new Option<string?>("--membership") { Description = "Whose list of states: record (through today), cow-states@2016, gw-states, isard. Default: record.", HelpName = "LIST" };
        var like = new Option<bool>("--like-peacesciencer") { Description = "Follow known errors of that package, to make a table of it again." };
        var scripts = new Option<string[]>("--script") { Description = "Also write a script that reads the file: r, stata, python.", HelpName = "LANGUAGE" };
        var coverage = new Option<bool>("--coverage") { Description = "Draw which columns have values in which years; with -o also as SVG beside the file." };
        var explain = new Option<string?>("--explain") { Description = "Explain one cell: the row by its keys, as \"USA,GBR,1914\", and its column.", HelpName = "ROW" };
        var column = new Option<string?>("--column") { Description = "The column of the cell to explain.", HelpName = "COLUMN" };
        var schema = new Option<bool>("--schema") { Description = "Print the JSON schema of recipes, with the columns of this store, for completion in editors." };
        var print = new Option<bool>("--print-recipe") { Description = "Print the recipe that the options amount to, and make nothing." };
        var store = Store();
        var command = new Command("panel", "Make a table for analysis: states, pairs, sets of states, leaders, alliances or disputes by year.")
        {
            recipe, output, unit, columns, years, system, directed, filter, spell, membership, like, scripts, coverage, explain, column, schema, print, store,
        }.WithExamples("panel dyads.yaml -o dyads.parquet", "panel --unit state-year --years 1946-2016 --columns nmc,democracy -o states.dta",
            "panel --unit dyad-year --directed --columns atop,conttype,nmc,cow-mids --filter politically-relevant --spells cowmidongoing -o prd.csv.gz --script r",
            "panel --unit dyad-year --columns cinc,conttype --explain \"USA,Canada,1925\" --column conttype");
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(() =>
        {
            using var progress = new Progress();
            var study = new PanelStudy(Folder(parsed, store), record);
            if (parsed.GetValue(schema))
            {
                Console.Out.WriteLine(study.Schema(SystemOf(parsed.GetValue(system))));
                return ExitCode.Done;
            }
            var wanted = Wanted();
            if (parsed.GetValue(print))
            {
                Console.Out.Write(RecipeWriter.Write(wanted));
                return ExitCode.Done;
            }
            if (parsed.GetValue(explain) is { } row)
            {
                var cell = study.Explain(wanted, row, parsed.GetValue(column) ?? throw new PanelException("--explain: which column? Name it with --column."), cancellation);
                progress.Clear();
                Answer.Write(parsed.GetValue(format), cell, j => j.PanelCellView, PanelReports.Cell);
                return cell.Value is null ? ExitCode.No : ExitCode.Done;
            }
            var made = study.Make(wanted, parsed.GetValue(output), Languages(parsed.GetValue(scripts)!), parsed.GetValue(coverage), progress.Tell, cancellation);
            progress.Clear();
            Answer.Write(parsed.GetValue(format), made, j => j.PanelView, PanelReports.Made);
            return ExitCode.Done;

            Recipe Wanted()
            {
                var basis = parsed.GetValue(recipe) is { } path ? RecipeReader.ReadFile(path)
                    : parsed.GetValue(unit) is { } word ? RecipeReader.TryUnit(word, out var named, out int members) ? new Recipe(named) { Members = members } : throw new PanelException($"--unit: '{word}' is unknown; expected {string.Join(", ", RecipeReader.Units())}.{Domain.Text.Nearest.Hint(word, RecipeReader.Units())}")
                    : throw new PanelException("What is wanted? Name a recipe, or a unit and columns, as: entente panel --unit state-year --columns nmc,democracy -o states.csv");
                if (parsed.GetValue(recipe) is not null && parsed.GetValue(unit) is not null)
                    throw new PanelException("--unit stands in the recipe already; leave one of the two out.");
                return basis with
                {
                    Years = parsed.GetValue(years) is { } span ? RecipeReader.TryYears(span) ?? throw new PanelException($"--years: '{span}' is no range of years; expected as 1816-2016.") : basis.Years,
                    System = parsed.GetValue(system) is null ? basis.System : SystemOf(parsed.GetValue(system)),
                    IsDirected = basis.IsDirected || parsed.GetValue(directed),
                    Membership = parsed.GetValue(membership) ?? basis.Membership,
                    IsLikePeacesciencer = basis.IsLikePeacesciencer || parsed.GetValue(like),
                    Columns = [.. basis.Columns, .. Names(parsed.GetValue(columns)!).Select(n => new ColumnRequest(n))],
                    Filters = [.. basis.Filters, .. parsed.GetValue(filter)!.Select(Filter)],
                    Spells = [.. basis.Spells, .. Names(parsed.GetValue(spell)!).Select(n => new SpellRule(n))],
                };
            }
        })));
        return command;
    }

    public static Command Columns(Lazy<Record> record, Option<OutputFormat> format)
    {
        var search = new Argument<string[]>("SEARCH") { Description = "Words that name, family, source or label must have.", Arity = ArgumentArity.ZeroOrMore };
        var unit = new Option<string?>("--unit") { Description = "Only columns that a panel by this unit can have.", HelpName = "UNIT" };
        var system = new Option<string?>("--system") { Description = "The state system: cow or gw. Default: cow.", HelpName = "SYSTEM" };
        var store = Store();
        var command = new Command("columns", "Which columns a panel can have, with unit, source, years and meaning.") { search, unit, system, store }
            .WithExamples("columns", "columns cinc", "columns alliance --unit dyad-year", "columns polity --format json");
        command.SetAction(parsed => Run(() =>
        {
            string words = string.Join(' ', parsed.GetValue(search)!);
            var found = new PanelStudy(Folder(parsed, store), record).Columns(words.Length == 0 ? null : words, SystemOf(parsed.GetValue(system)), parsed.GetValue(unit));
            Answer.Write(parsed.GetValue(format), found, j => j.ColumnList, PanelReports.Columns);
            return found.Columns.Count > 0 ? ExitCode.Done : ExitCode.No;
        }));
        return command;
    }

    private static IEnumerable<string> Names(string[] lists) => lists.SelectMany(l => l.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static PanelFilter Filter(string text) => text switch
    {
        "politically-relevant" => new PanelFilter.PoliticallyRelevant(),
        "contiguous" => new PanelFilter.Contiguous(5),
        "majors" => new PanelFilter.Majors(Quantity.Any),
        _ => RecipeReader.TryWhere(text) ?? throw new PanelException(string.Create(CultureInfo.InvariantCulture, $"--filter: '{text}' is neither politically-relevant, contiguous, majors nor a comparison as \"polity21 >= 6\".{Domain.Text.Nearest.Hint(text, ["politically-relevant", "contiguous", "majors"])}")),
    };

    private static string[] Languages(string[] scripts)
    {
        string[] known = ["r", "stata", "python"], named = [.. Names(scripts)];
        return named.FirstOrDefault(s => !known.Contains(s)) is { } odd ? throw new PanelException($"--script: '{odd}' is unknown; expected {string.Join(", ", known)}.{Domain.Text.Nearest.Hint(odd, known)}") : named;
    }

    private static StateSystem SystemOf(string? word) => word is null ? StateSystem.Cow
        : RecipeWords.TryRead(word, out StateSystem system) ? system : throw new PanelException($"--system: '{word}' is unknown; expected cow or gw.");

    private static Option<string?> Store() => new("--store") { Description = $"The folder of the store. Default: ${StoreFolder.Variable}, else the user's data folder.", HelpName = "FOLDER" };

    private static StoreFolder Folder(ParseResult parsed, Option<string?> store) => parsed.GetValue(store) is { } path ? new(path) : StoreFolder.OfUser();

    private static int Run(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is PanelException or StoreException)
        {
            return Complaint.Of(e.Message, ExitCode.BadInput);
        }
        catch (OperationCanceledException)
        {
            return Complaint.Of("interrupted; nothing was written.", ExitCode.Broken);
        }
    }
}
