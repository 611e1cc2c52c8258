using System.CommandLine;
using Entente.Cli.Rendering;
using Entente.Corpus;
using Entente.Rendering;
using Entente.Sources;
using Entente.Sources.Fetching;
using Entente.Sources.Importing;
using Entente.Store;
using Entente.Studies;
using Entente.Studies.Data;

namespace Entente.Cli.Commands;

/// <summary>The commands for the public datasets: bring them in, look after them, cite them.</summary>
internal static class DataCommands
{
    public static Command Data(Lazy<Record> record, Option<OutputFormat> format)
    {
        var store = new Option<string?>("--store") { Description = $"The folder of the store. Default: ${StoreFolder.Variable}, else the user's data folder.", HelpName = "FOLDER", Recursive = true };
        return new("data", "The public datasets of the field: import, versions, checks, citations.")
        {
            store, List(record, format, store), Add(record, format, store), Fetch(record, format, store), Show(record, format, store), Diff(record, format, store),
            Cite(record, format, store), Verify(record, format, store), Remove(record, format, store),
        };
    }

    private static Command List(Lazy<Record> record, Option<OutputFormat> format, Option<string?> store)
    {
        var known = new Option<bool>("--known") { Description = "Also the datasets that could be brought in." };
        var command = new Command("list", "What is in the store: datasets, versions, tables, years.") { known }.WithExamples("data list", "data list --known", "data list --format json");
        command.SetAction(parsed => Run(() =>
        {
            bool all = parsed.GetValue(known);
            Answer.Write(parsed.GetValue(format), Study(parsed, record, store).List(all), j => j.IReadOnlyListDatasetView, list => DataReports.List(list, all, Folder(parsed, store).Root));
            return ExitCode.Done;
        }));
        return command;
    }

    private static Command Add(Lazy<Record> record, Option<OutputFormat> format, Option<string?> store)
    {
        var what = new Argument<string[]>("DATASET PATH") { Description = "The dataset's id and the file as published, or the folder that holds it; with --all only the folder, with --table only the file.", Arity = new(1, 2) };
        var all = new Option<bool>("--all") { Description = "Bring in every file below the folder that is of a known dataset." };
        var version = new Option<string?>("--version") { Description = "The release, where the file does not tell.", HelpName = "VERSION" };
        var table = new Option<string?>("--table") { Description = "Bring in a table of your own, as user/NAME.", HelpName = "NAME" };
        var mapping = new Option<string?>("--mapping") { Description = "What the columns of that table are: a file in YAML (docs/guide/data.md).", HelpName = "FILE" };
        var outside = OutsideOption();
        var command = new Command("add", "Bring a dataset into the store, from the file as its publisher distributes it.") { what, all, version, table, mapping, outside }
            .WithExamples("data add cow-nmc NMC-60-abridged.csv", "data add un-votes downloads/un-votes", "data add --all downloads", "data add --table colonial-ties --mapping ties.yaml ties.csv");
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(() =>
        {
            using var progress = new Progress();
            var study = Study(parsed, record, store);
            var rule = Outside(parsed.GetValue(outside));
            var added = (parsed.GetValue(what), parsed.GetValue(all)) switch
            {
                _ when (parsed.GetValue(table), parsed.GetValue(mapping)) is not (null, null) => AddTable(parsed.GetValue(table), parsed.GetValue(mapping), parsed.GetValue(what)!, !parsed.GetValue(all) && parsed.GetValue(version) is null),
                ([var path], true) => study.AddAll(path, rule, progress.Tell, cancellation),
                ([var dataset, var path], false) => study.Add(dataset, path, parsed.GetValue(version), rule, progress.Tell, cancellation),
                ([var only], false) => throw new QuestionException($"'{only}': give the dataset's id and the path of its file, as: entente data add cow-nmc NMC-60-abridged.csv; or a folder with --all."),
                _ => throw new QuestionException("--all takes a folder alone, as: entente data add --all downloads"),
            };
            progress.Clear();
            Answer.Write(parsed.GetValue(format), added, j => j.AdditionView, DataReports.Added);
            return added.Refused.Count == 0 ? ExitCode.Done : ExitCode.BadInput;

            AdditionView AddTable(string? name, string? mapped, string[] paths, bool isAlone) => (name, mapped, paths, isAlone) switch
            {
                ({ } ours, { } by, [var path], true) => study.AddTable(ours, by, path, rule, progress.Tell, cancellation),
                _ => throw new QuestionException("--table and --mapping go together with one file and nothing else, as: entente data add --table colonial-ties --mapping ties.yaml ties.csv"),
            };
        })));
        return command;
    }

    private static Command Fetch(Lazy<Record> record, Option<OutputFormat> format, Option<string?> store)
    {
        var dataset = Named("DATASET", "The dataset's id.");
        var version = new Option<string?>("--version") { Description = "The release. Default: the newest.", HelpName = "VERSION" };
        var from = new Option<string?>("--from") { Description = "A mirror: the address of a folder that holds the files under their official names.", HelpName = "ADDRESS" };
        var outside = OutsideOption();
        var command = new Command("fetch", "Download a dataset from its publisher, where that is allowed, and bring it into the store.") { dataset, version, from, outside }
            .WithExamples("data fetch cow-nmc", "data fetch cow-nmc --version 5.0", "data fetch cow-nmc --from https://mirror.example.org/cow-nmc");
        command.SetAction((parsed, cancellation) => Run(async () =>
        {
            using var progress = new Progress();
            var added = await Study(parsed, record, store).Fetch(parsed.GetValue(dataset)!, parsed.GetValue(version), Mirror(parsed.GetValue(from)), Outside(parsed.GetValue(outside)), progress.Tell, cancellation);
            progress.Clear();
            Answer.Write(parsed.GetValue(format), added, j => j.AdditionView, DataReports.Added);
            return ExitCode.Done;
        }));
        return command;
    }

    private static Command Show(Lazy<Record> record, Option<OutputFormat> format, Option<string?> store)
    {
        var (dataset, column) = (new Argument<string>("DATASET") { Description = "The dataset, as cow-nmc or cow-nmc@6.0." }, new Argument<string>("COLUMN") { Description = "The column, as milper." });
        var of = new Option<string>("--of") { Description = "The state.", HelpName = "STATE", Required = true };
        var with = new Option<string?>("--with") { Description = "The second state, for tables of pairs.", HelpName = "STATE" };
        var year = new Option<int>("--in") { Description = "The year.", HelpName = "YEAR", Required = true };
        var command = new Command("show", "One value with its unit, version and source; or the reason why there is none.") { dataset, column, of, with, year }
            .WithExamples("data show cow-nmc milper --of USA --in 1914", "data show cow-nmc@6.0 cinc --of Prussia --in 1870");
        command.SetAction(parsed => Run(() =>
        {
            string[] named = parsed.GetValue(dataset)!.Split('@', 2);
            var cell = Study(parsed, record, store).Look(named[0], named.Length > 1 ? named[1] : null, parsed.GetValue(column)!, parsed.GetValue(of)!, parsed.GetValue(with), parsed.GetValue(year));
            Answer.Write(parsed.GetValue(format), cell, j => j.CellView, DataReports.Cell);
            return cell.Value is null ? ExitCode.No : ExitCode.Done;
        }));
        return command;
    }

    private static Command Diff(Lazy<Record> record, Option<OutputFormat> format, Option<string?> store)
    {
        var (dataset, older, newer) = (Named("DATASET", "The dataset."), Named("OLD", "The older version."), Named("NEW", "The newer version."));
        var table = new Option<string?>("--table") { Description = "Only this table.", HelpName = "TABLE" };
        var most = new Option<int>("--cells") { Description = "How many changed cells to list for each table.", HelpName = "N", DefaultValueFactory = _ => 20 };
        var tolerance = new Option<double>("--tolerance") { Description = "Numbers that differ by no more than this share count as equal.", HelpName = "SHARE" };
        var command = new Command("diff", "Which rows, columns and cells changed between two versions.") { dataset, older, newer, table, most, tolerance }
            .WithExamples("data diff cow-nmc 6.0 7.0", "data diff cow-nmc 5.0 6.0 --cells 1000 --format csv", "data diff cow-nmc 6.0 7.0 --tolerance 1e-6");
        command.SetAction(parsed => Run(() =>
        {
            var diff = Study(parsed, record, store).Diff(parsed.GetValue(dataset)!, parsed.GetValue(older)!, parsed.GetValue(newer)!, parsed.GetValue(table), parsed.GetValue(most), parsed.GetValue(tolerance));
            Answer.Write(parsed.GetValue(format), diff, j => j.DiffView, DataReports.Diff);
            return diff.AreEqual ? ExitCode.Done : ExitCode.No;
        }));
        return command;
    }

    private static Command Cite(Lazy<Record> record, Option<OutputFormat> format, Option<string?> store)
    {
        var datasets = new Argument<string[]>("DATASET") { Description = "Datasets, as cow-nmc or atop@5.1; all in the store when none is named.", Arity = ArgumentArity.ZeroOrMore };
        var bibtex = new Option<bool>("--bibtex") { Description = "BibTeX entries and nothing else." };
        var command = new Command("cite", "The works to cite, as text or BibTeX.") { datasets, bibtex }.WithExamples("data cite", "data cite cow-nmc@6.0 un-votes", "data cite cow-nmc --bibtex");
        command.SetAction(parsed => Run(() =>
        {
            var works = Study(parsed, record, store).Cite(parsed.GetValue(datasets)!);
            if (parsed.GetValue(bibtex))
                Console.Out.Write(string.Join("\n", works.Select(w => w.Bibtex)));
            else
                Answer.Write(parsed.GetValue(format), works, j => j.IReadOnlyListCitationView, DataReports.Citations);
            return ExitCode.Done;
        }));
        return command;
    }

    private static Command Verify(Lazy<Record> record, Option<OutputFormat> format, Option<string?> store)
    {
        var repair = new Option<bool>("--repair") { Description = "First make the catalogue anew from the snapshots." };
        var command = new Command("verify", "Look over everything in the store: checksums and row counts.") { repair }.WithExamples("data verify", "data verify --repair");
        command.SetAction(parsed => Run(() =>
        {
            using var progress = new Progress();
            var found = Study(parsed, record, store).Verify(parsed.GetValue(repair), progress.Tell);
            progress.Clear();
            Answer.Write(parsed.GetValue(format), found, j => j.VerificationView, DataReports.Verification);
            return found.Damages.Count == 0 ? ExitCode.Done : ExitCode.No;
        }));
        return command;
    }

    private static Command Remove(Lazy<Record> record, Option<OutputFormat> format, Option<string?> store)
    {
        var (dataset, version) = (Named("DATASET", "The dataset."), Named("VERSION", "The version."));
        var command = new Command("remove", "Take a version out of the store.") { dataset, version }.WithExamples("data remove cow-nmc 5.0");
        command.SetAction(parsed => Run(() =>
        {
            var gone = Study(parsed, record, store).Remove(parsed.GetValue(dataset)!, parsed.GetValue(version)!);
            Answer.Write(parsed.GetValue(format), gone, j => j.VersionView, DataReports.Removed);
            return ExitCode.Done;
        }));
        return command;
    }

    private static Argument<string> Named(string name, string description) => new(name) { Description = description };

    private static DataStudy Study(ParseResult parsed, Lazy<Record> record, Option<string?> store) => new(Folder(parsed, store), record, TimeProvider.System);

    private static StoreFolder Folder(ParseResult parsed, Option<string?> store) => parsed.GetValue(store) is { } path ? new(path) : StoreFolder.OfUser();

    private static Option<string?> OutsideOption() => new("--outside-membership")
    {
        Description = "Rows about a state in a year outside the state system: keep or drop. Default: keep as many as the release is known to have.", HelpName = "keep|drop",
    };

    private static Uri? Mirror(string? address) => address is null ? null
        : Uri.TryCreate(address, UriKind.Absolute, out var mirror) && (mirror.Scheme == Uri.UriSchemeHttps || mirror.Scheme == Uri.UriSchemeHttp) ? mirror
        : throw new QuestionException($"--from: '{address}' is not an address that begins with https:// or http://.");

    private static OutsideMembership Outside(string? word) => word switch
    {
        null => OutsideMembership.AsPublished,
        "keep" => OutsideMembership.Keep,
        "drop" => OutsideMembership.Drop,
        _ => throw new QuestionException($"--outside-membership: '{word}' is not one of keep, drop."),
    };

    private static int Run(Func<int> work) => Run(() => Task.FromResult(work())).GetAwaiter().GetResult();

    /// <summary>What goes wrong with data is the user's to mend: file, place and way out stand in the message.</summary>
    private static async Task<int> Run(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (e is ImportException or StoreException)
        {
            return Complaint.Of(e.Message, ExitCode.BadInput);
        }
        catch (FetchException e)
        {
            return Complaint.Of(e.Message, ExitCode.Broken);
        }
        catch (OperationCanceledException)
        {
            return Complaint.Of("interrupted; the store is as it was.", ExitCode.Broken);
        }
    }
}
