using System.CommandLine;
using Entente.Cli.Rendering;
using Entente.Corpus;
using Entente.Rendering;
using Entente.Studies;
using Entente.Studies.Figures;

namespace Entente.Cli.Commands;

/// <summary>The command for headline figures.</summary>
internal static class FigureCommands
{
    public static Command Figures(Lazy<Record> record, Option<OutputFormat> format)
    {
        var names = new Argument<string[]>("STATE") { Description = "States to show and add up. Default: every state that owes or is owed help in war today.", Arity = ArgumentArity.ZeroOrMore };
        var on = CommonOptions.On();
        var command = new Command("figures", "How much states weigh: spending, GDP, population and soldiers, with year and source.") { names, on }
            .WithExamples("figures", "figures Poland Estonia Latvia Lithuania", "figures --format csv");
        command.SetAction(parsed =>
        {
            var asking = new Asking(record.Value);
            var day = asking.Day(parsed.GetValue(on));
            var states = parsed.GetValue(names)!.Select(n => asking.State(n, day)).Distinct().ToList();
            Answer.Write(parsed.GetValue(format), new FiguresStudy(record.Value).Of(states, day), j => j.HeadlineFigures, FigureReport.Of);
        });
        return command;
    }
}
