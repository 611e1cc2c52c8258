using System.CommandLine;
using Entente.Cli.Rendering;
using Entente.Corpus;
using Entente.Rendering;
using Entente.Studies;
using Entente.Studies.Briefs;
using Entente.Studies.Duties;
using Entente.Studies.States;
using Entente.Studies.Treaties;

namespace Entente.Cli.Commands;

/// <summary>The commands that ask the record: brief, obligations, treaty, treaties, state.</summary>
internal static class RecordCommands
{
    public static Command Brief(Lazy<Record> record, Option<OutputFormat> format)
    {
        var (a, b, on) = (State("FIRST", "The first state: a name, ISO code or COW number."), State("SECOND", "The second state."), CommonOptions.On());
        var command = new Command("brief", "What two states owe each other on a day, and how they stand.") { a, b, on }
            .WithExamples("brief USA PHL --on 2026-01-01", "brief Germany Austria-Hungary --on 1914-07-28", "brief France Poland --on 1939-09-01 --format md");
        command.SetAction(parsed =>
        {
            var asking = new Asking(record.Value);
            var day = asking.Day(parsed.GetValue(on));
            var brief = new BriefStudy(record.Value).Run(asking.State(parsed.GetValue(a)!, day), asking.State(parsed.GetValue(b)!, day), day);
            Answer.Write(parsed.GetValue(format), brief, j => j.Brief, Reports.Of);
        });
        return command;
    }

    public static Command Obligations(Lazy<Record> record, Option<OutputFormat> format)
    {
        var of = new Option<string?>("--of") { Description = "Only what this state owes.", HelpName = "STATE" };
        var to = new Option<string?>("--to") { Description = "Only what is owed to this state.", HelpName = "STATE" };
        var (kind, on) = (CommonOptions.Kind(), CommonOptions.On());
        var command = new Command("obligations", "The obligations in force on a day.") { of, to, kind, on }
            .WithExamples("obligations --of Japan --on 1941-06-22", "obligations --to Poland --on 1939-09-01 --kind defence", "obligations --on 1914-07-28 --kind defence --format csv");
        command.SetAction(parsed =>
        {
            var asking = new Asking(record.Value);
            var day = asking.Day(parsed.GetValue(on));
            var question = new ObligationsQuestion(day, parsed.GetValue(of) is { } o ? asking.State(o, day) : null, parsed.GetValue(to) is { } t ? asking.State(t, day) : null, Asking.Kind(parsed.GetValue(kind)));
            string title = $"Obligations{(question.Of is { } p ? $" of {p.NameOn(day)}" : "")}{(question.To is { } q ? $" toward {q.NameOn(day)}" : "")} on {day:O}";
            Answer.Write(parsed.GetValue(format), new ObligationsStudy(record.Value).Run(question), j => j.ImmutableArrayObligationView, Reports.Obligations(title, day.ToString("O")));
        });
        return command;
    }

    public static Command Treaty(Lazy<Record> record, Option<OutputFormat> format)
    {
        var name = new Argument<string>("TREATY") { Description = "An id, a title or a common name, as nato." };
        var on = new Option<string?>("--on") { Description = "Weigh the parties of this day, with figures of the years around it. Default: the record's present, for alliances.", HelpName = "DAY" };
        var command = new Command("treaty", "One treaty: parties with dates and weight, rules by article, reservations, institutions, sources.") { name, on }
            .WithExamples("treaty nato", "treaty \"Five Eyes\" --on 2025-01-01", "treaty warsaw-pact --format md");
        command.SetAction(parsed =>
        {
            var asking = new Asking(record.Value);
            DateOnly? day = parsed.GetValue(on) is { } text ? asking.Day(text) : null;
            Answer.Write(parsed.GetValue(format), new TreatyStudy(record.Value).Run(asking.Treaty(parsed.GetValue(name)!), day), j => j.TreatyDossier, Reports.Of);
        });
        return command;
    }

    public static Command Treaties(Lazy<Record> record, Option<OutputFormat> format)
    {
        var party = new Option<string?>("--party") { Description = "Only treaties of this state.", HelpName = "STATE" };
        var on = new Option<string?>("--on") { Description = "Only treaties in force that day. Default: all of the record.", HelpName = "DAY" };
        var kind = CommonOptions.Kind();
        var command = new Command("treaties", "The treaties of the record.") { party, on, kind }
            .WithExamples("treaties", "treaties --party FRA --on 1914-07-28", "treaties --kind defence --on 2026-01-01 --format csv");
        command.SetAction(parsed =>
        {
            var asking = new Asking(record.Value);
            DateOnly? day = parsed.GetValue(on) is { } text ? asking.Day(text) : null;
            var state = parsed.GetValue(party) is { } p ? asking.State(p, day ?? asking.Day(null)) : null;
            string title = $"Treaties{(state is null ? "" : $" of {state.Name}")}{(day is { } d ? $" in force on {d:O}" : " in the record")}";
            Answer.Write(parsed.GetValue(format), new TreatiesStudy(record.Value).Run(state, day, Asking.Kind(parsed.GetValue(kind))), j => j.ImmutableArrayTreatyRow, Reports.Treaties(title));
        });
        return command;
    }

    public static Command StateCommand(Lazy<Record> record, Option<OutputFormat> format)
    {
        var (name, on) = (State("STATE", "A name, ISO code or COW number."), CommonOptions.On());
        var command = new Command("state", "Who a state is on a day: names, codes, predecessors, treaties.") { name, on }
            .WithExamples("state Germany --on 1938", "state cow:260 --on 1980-01-01", "state Persia --on 1920-01-01");
        command.SetAction(parsed =>
        {
            var asking = new Asking(record.Value);
            var day = asking.Day(FirstDayOfYear(parsed.GetValue(on)));
            Answer.Write(parsed.GetValue(format), new StateStudy(record.Value).Run(asking.State(parsed.GetValue(name)!, day), day), j => j.StateDossier, Reports.Of);
        });
        return command;
    }

    // A bare year is a natural way to ask who a state was; it means the first day of that year.
    private static string? FirstDayOfYear(string? text) => text is { Length: 4 } && text.All(char.IsAsciiDigit) ? $"{text}-01-01" : text;

    private static Argument<string> State(string name, string description) => new(name) { Description = description };
}
