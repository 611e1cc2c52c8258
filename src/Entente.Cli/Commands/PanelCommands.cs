using System.CommandLine;
using Entente.Cli.Rendering;
using Entente.Corpus;
using Entente.Domain.Text;
using Entente.Panels;
using Entente.Panels.Output;
using Entente.Panels.Recipes;
using Entente.Rendering;
using Entente.Store;
using Entente.Studies.Panels;

namespace Entente.Cli.Commands;

/// <summary>The commands that make tables for analysis, and tell which columns there are.</summary>
internal static class PanelCommands
{
    private static readonly string[] Languages = [.. RecipeWords.All<ScriptLanguage>()];

    public static Command Panel(Lazy<Record> record, Option<OutputFormat> format)
    {
        var options = new PanelOptions();
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; its ending tells the kind: .parquet, .arrow, .csv, .csv.gz, .dta. What belongs beside it is written too.", HelpName = "FILE" };
        var script = new Option<string[]>("--script") { Description = $"Also write a script that reads the file: {string.Join(", ", Languages)}.", HelpName = "LANGUAGE" };
        var coverage = new Option<bool>("--coverage") { Description = "Draw which columns have values in which years; with -o also as SVG beside the file." };
        var explain = new Option<string?>("--explain") { Description = "Explain one cell: the row by its keys, as \"USA,GBR,1914\", and its column.", HelpName = "ROW" };
        var column = new Option<string?>("--column") { Description = "The column of the cell to explain.", HelpName = "COLUMN" };
        var schema = new Option<bool>("--schema") { Description = "Print the JSON schema of recipes, with the columns of this store, for completion in editors." };
        var print = new Option<bool>("--print-recipe") { Description = "Print the recipe that the options amount to, and make nothing." };
        var store = Store();
        var command = new Command("panel", "Make a table for analysis: states, pairs, sets of states, leaders, alliances or disputes by year.") { output, script, coverage, explain, column, schema, print, store }
            .WithExamples("panel dyads.yaml -o dyads.parquet", "panel --unit state-year --years 1946-2016 --columns nmc,democracy -o states.dta",
                "panel --unit dyad-year --directed --columns atop,conttype,nmc,cow-mids --filter politically-relevant --spells cowmidongoing -o prd.csv.gz --script r",
                "panel --unit dyad-year --columns cinc,conttype --explain \"USA,Canada,1925\" --column conttype");
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(() =>
        {
            using var progress = new Progress();
            var study = new PanelStudy(Folder(parsed, store), record);
            if (parsed.GetValue(schema))
                return Print(study.Schema(options.System(parsed)) + "\n");
            var recipe = options.Recipe(parsed);
            if (parsed.GetValue(print))
                return Print(RecipeWriter.Write(recipe));
            if (parsed.GetValue(explain) is { } row)
            {
                var cell = study.Explain(recipe, row, parsed.GetValue(column) ?? throw new PanelException("--explain: which column? Name it with --column."), cancellation);
                progress.Clear();
                Answer.Write(parsed.GetValue(format), cell, j => j.PanelCellView, PanelReports.Cell);
                return cell.Value is null ? ExitCode.No : ExitCode.Done;
            }
            var made = study.Make(recipe, parsed.GetValue(output), Scripts(parsed.GetValue(script)!), parsed.GetValue(coverage), progress.Tell, cancellation);
            progress.Clear();
            Answer.Write(parsed.GetValue(format), made, j => j.PanelView, PanelReports.Made);
            return ExitCode.Done;
        })));
        return command;
    }

    public static Command Columns(Lazy<Record> record, Option<OutputFormat> format)
    {
        var search = new Argument<string[]>("SEARCH") { Description = "Words that name, family, source or label must have.", Arity = ArgumentArity.ZeroOrMore };
        var unit = new Option<string?>("--unit") { Description = "Only columns that a panel by this unit can have.", HelpName = "UNIT" };
        var (system, store) = (PanelOptions.SystemOption(), Store());
        var command = new Command("columns", "Which columns a panel can have, with unit, source, years and meaning.") { search, unit, system, store }
            .WithExamples("columns", "columns cinc", "columns alliance --unit dyad-year", "columns polity --format json");
        command.SetAction(parsed => Run(() =>
        {
            string words = string.Join(' ', parsed.GetValue(search)!);
            var found = new PanelStudy(Folder(parsed, store), record).Columns(words.Length == 0 ? null : words, PanelOptions.SystemOf(parsed.GetValue(system)), parsed.GetValue(unit));
            Answer.Write(parsed.GetValue(format), found, j => j.ColumnList, PanelReports.Columns);
            return found.Columns.Count > 0 ? ExitCode.Done : ExitCode.No;
        }));
        return command;
    }

    private static int Print(string text)
    {
        Console.Out.Write(text);
        return ExitCode.Done;
    }

    private static ScriptLanguage[] Scripts(string[] asked) =>
        [.. PanelOptions.Names(asked).Select(s => RecipeWords.TryRead(s, out ScriptLanguage language) ? language : throw new PanelException($"--script: '{s}' is unknown; expected {string.Join(", ", Languages)}.{Nearest.Hint(s, Languages)}"))];

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
