using System.CommandLine;
using Entente.Cli.Rendering;
using Entente.Corpus;
using Entente.Rendering;
using Entente.Studies;
using Entente.Studies.Casebooks;
using Entente.Studies.Crises;

namespace Entente.Cli.Commands;

/// <summary>The commands that put an incident to the record: crisis and casebook.</summary>
internal static class CrisisCommands
{
    public static Command Crisis(Lazy<Record> record, Option<OutputFormat> format)
    {
        var attacker = Many("--attacker", "A state that attacks; may stand several times.", "STATE");
        var nonState = Many("--nonstate", "An attacker that is no state, by name.", "NAME");
        var target = new Option<string?>("--target") { Description = "The state attacked.", HelpName = "STATE" };
        var on = CommonOptions.On();
        var location = new Option<string?>("--location") { Description = "A place, or a state for its home territory. Default: the target's home territory.", HelpName = "PLACE" };
        var attacked = new Option<string?>("--object") { Description = "territory, armed-forces, public-vessel or aircraft. Default: territory.", HelpName = "OBJECT" };
        var domain = new Option<string?>("--domain") { Description = "land, sea, air or cyber. Default: land.", HelpName = "DOMAIN" };
        var unprovoked = new Option<string?>("--unprovoked") { Description = "true, false or disputed. Default: true.", HelpName = "WHO-BEGAN" };
        var facts = Many("--fact", "A fact that is known: asked, resisted, found, consulted, agreed or judged; no-asked for its opposite.", "FACT");
        var acted = Many("--acted", "A state that has already acted for the victim.", "STATE");
        var file = new Option<string?>("--case") { Description = "Take the incident from a case file instead.", HelpName = "FILE" };
        var comply = new Option<string>("--comply") { Description = "Who does what it owes: all, none, or a list as FRA,GBR.", DefaultValueFactory = _ => "all", HelpName = "WHO" };
        var brief = new Option<bool>("--short") { Description = "Only the verdict, what is broken, who is bound to both sides, and how it spreads." };
        var command = new Command("crisis", "Who owes what to whom when one state attacks another, what is broken, and how it spreads.")
        {
            attacker, nonState, target, on, location, attacked, domain, unprovoked, facts, acted, file, comply, brief,
        }.WithExamples("crisis --attacker RUS --target FIN --on 2023-04-05", "crisis --attacker China --target Philippines --on 2025-06-09 --location \"Second Thomas Shoal\" --object public-vessel --domain sea",
            "crisis --attacker Germany --target Czechoslovakia --on 1938-09-28 --comply FRA", "crisis --case tests/cases/casebook/1914-07-28-austria-serbia.yaml --format json");
        command.SetAction(parsed =>
        {
            var study = new CrisisStudy(record.Value);
            var incident = parsed.GetValue(file) is { } path ? study.ReadCase(path) : new IncidentAsking(record.Value).Incident(new(
                [.. parsed.GetValue(attacker)!], parsed.GetValue(target) ?? throw new QuestionException("Who is attacked? Name the target with --target STATE, or a case file with --case FILE."), new Asking(record.Value).Day(parsed.GetValue(on)))
            {
                NonState = [.. parsed.GetValue(nonState)!], Location = parsed.GetValue(location), Object = parsed.GetValue(attacked), Domain = parsed.GetValue(domain),
                Unprovoked = parsed.GetValue(unprovoked), Facts = [.. parsed.GetValue(facts)!], Acted = [.. parsed.GetValue(acted)!],
            });
            var crisis = study.Run(incident, new Asking(record.Value).Complying(parsed.GetValue(comply)!, incident.Date));
            Answer.Write(parsed.GetValue(format), CrisisView.Of(record.Value, crisis), j => j.CrisisView, c => CrisisReport.Of(c, parsed.GetValue(brief)));
        });
        return command;
    }

    public static Command Casebook(Lazy<Record> record, Option<OutputFormat> format)
    {
        var folder = new Argument<string>("FOLDER") { Description = "A folder of case files." };
        var command = new Command("casebook", "Run every case of a folder against the engine.") { folder }.WithExamples("casebook tests/cases/casebook", "casebook tests/cases/casebook --format csv");
        command.SetAction(parsed =>
        {
            var result = new CasebookStudy(record.Value).Run(parsed.GetValue(folder)!);
            if (parsed.GetValue(format) is OutputFormat.Text)
                CasebookReport.Write(result, Console.Out);
            else
                Answer.Write(parsed.GetValue(format), result, j => j.CasebookResult, CasebookReport.Of);
            foreach (var problem in result.Problems)
                Complaint.Of(problem.ToString(), ExitCode.BadInput);
            return result.Problems.Length > 0 ? ExitCode.BadInput : result.Failed == 0 ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    private static Option<string[]> Many(string name, string description, string help) =>
        new(name) { Description = description, HelpName = help, DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = false };
}
