using System.Text.Json;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Obligations.Cascades;
using Entente.Panels;
using Entente.Panels.Recipes;
using Entente.Rendering;
using Entente.Store;
using Entente.Studies;
using Entente.Studies.About;
using Entente.Studies.Briefs;
using Entente.Studies.Crises;
using Entente.Studies.Data;
using Entente.Studies.Duties;
using Entente.Studies.Figures;
using Entente.Studies.Panels;
using Entente.Studies.Places;
using Entente.Studies.Spending;
using Entente.Studies.States;
using Entente.Studies.Treaties;
using Entente.Web.Atlas;

namespace Entente.Web.Answers;

/// <summary>The questions that can be asked, in the words of the person who asks; null where nothing was said.</summary>
internal sealed class Questions(Library library, Shelf shelf, StoreFolder folder)
{
    /// <summary>Obligations in one answer. Those of one state are some thousands at most; those of all states on one day are hundreds of megabytes.</summary>
    private const int MostDuties = 10_000;

    private readonly Asking _asking = new(library.Record);

    public Answered States(string? on) => Answered.Of(new StatesStudy(library.Record).Run(Day(on)), j => j.ImmutableArrayStateRow, ListReports.States);

    public Answered State(string name, string? on)
    {
        // A bare year is a natural way to ask who a state was; it means the first day of that year.
        var day = _asking.Day(on is { Length: 4 } && on.All(char.IsAsciiDigit) ? $"{on}-01-01" : on);
        return Answered.Of(new StateStudy(library.Record).Run(_asking.State(name, day), day), j => j.StateDossier, Reports.Of);
    }

    public Answered Treaties(string? party, string? on, string? kind)
    {
        var day = Day(on);
        var state = party is null ? null : _asking.State(party, day ?? _asking.Day(null));
        return Answered.Of(new TreatiesStudy(library.Record).Run(state, day, Asking.Kind(kind)), j => j.ImmutableArrayTreatyRow, Reports.Treaties("Treaties"));
    }

    public Answered Treaty(string name, string? on)
    {
        var day = Day(on);
        return Answered.Of(new TreatyStudy(library.Record).Run(_asking.Treaty(name), day), j => j.TreatyDossier, Reports.Of);
    }

    /// <summary>What the parties of a treaty spent, from the store.</summary>
    public Answered Spending(string name) => Answered.Of(new SpendingStudy(folder, library.Record).Run(_asking.Treaty(name)), j => j.SpendingView, ListReports.Spending);

    public Answered Obligations(string? of, string? to, string? on, string? kind)
    {
        var day = _asking.Day(on);
        var question = new ObligationsQuestion(day, State(of, day), State(to, day), Asking.Kind(kind));
        if (new ObligationsStudy(library.Record).Duties(question).Skip(MostDuties).Any())
            throw new QuestionException($"There are more than {MostDuties:N0} such obligations on {day:O}, too many for one answer. Name the state that owes with of=, or the one that is owed with to=; or a kind=.");
        return Answered.Of(new ObligationsStudy(library.Record).Run(question), j => j.ImmutableArrayObligationView, Reports.Obligations("Obligations", day.ToString("O")));
    }

    public Answered Brief(string? a, string? b, string? on)
    {
        if (a is null || b is null)
            throw new QuestionException("A brief is about two states: give both, as a=USA and b=PHL.");
        var day = _asking.Day(on);
        return Answered.Of(new BriefStudy(library.Record).Run(_asking.State(a, day), _asking.State(b, day), day), j => j.Brief, Reports.Of);
    }

    /// <summary>A crisis of which the incident is told in words, as on the command line.</summary>
    public Answered Crisis(IncidentWords words)
    {
        var question = new IncidentQuestion([.. words.Attacker], words.Target ?? throw new QuestionException("Who is attacked? Name the target, as target=FIN."), _asking.Day(words.On))
        {
            NonState = [.. words.NonState], Location = words.Location, Object = words.Object, Domain = words.Domain, Unprovoked = words.Unprovoked, Facts = [.. words.Fact], Acted = [.. words.Acted],
        };
        var incident = new IncidentAsking(library.Record).Incident(question);
        return Crisis(new CrisisQuestion(incident, words.Comply is { } comply ? _asking.Complying(comply, incident.Date) : Compliance.All));
    }

    /// <summary>A crisis of which the incident is written as in a case file.</summary>
    public Answered Crisis(JsonElement json) => Crisis(library.Crises.Read(json));

    public Answered Cases() => Answered.Of(library.Cases.Rows(), j => j.ImmutableArrayCaseRow, ListReports.Cases);

    public Answered Case(string id) => Answered.Of(library.Cases.Case(id), j => j.CaseView, ListReports.Case);

    public Answered Figures(IReadOnlyList<string> states, string? on)
    {
        var day = _asking.Day(on);
        return Answered.Of(new FiguresStudy(library.Record).Of([.. states.Select(s => _asking.State(s, day)).Distinct()], day), j => j.HeadlineFigures, FigureReport.Of);
    }

    public Answered Places() => Answered.Of(new PlacesStudy(library.Record).Run(), j => j.ImmutableArrayPlaceRow, ListReports.Places);

    /// <param name="known">Also the data sets that could be brought in.</param>
    public Answered Data(string? known)
    {
        bool all = known switch { null or "false" => false, "true" => true, _ => throw new QuestionException($"'{known}' is not one of true, false.{Nearest.Hint(known, ["true", "false"])}") };
        return Answered.Of(new DataStudy(folder, new(library.Record), TimeProvider.System).List(all), j => j.IReadOnlyListDatasetView, list => DataReports.List(list, all, folder.Root));
    }

    /// <summary>The works to cite for data sets, or for all in the store where none is named.</summary>
    public Answered Citations(IReadOnlyList<string> datasets) =>
        Answered.Of(new DataStudy(folder, new(library.Record), TimeProvider.System).Cite(datasets), j => j.IReadOnlyListCitationView, DataReports.Citations);

    /// <summary>The columns that a panel can have, from what is in the store.</summary>
    public Answered Columns(string? search, string? unit, string? system)
    {
        try
        {
            var of = system is null ? StateSystem.Cow : RecipeWords.TryRead(system, out StateSystem word) ? word : throw new QuestionException($"'{system}' is not one of cow, gw.");
            return Answered.Of(new PanelStudy(folder, new(library.Record)).Columns(search, of, unit), j => j.ColumnList, PanelReports.Columns);
        }
        catch (PanelException e)
        {
            throw new QuestionException(e.Message);
        }
    }

    public Answered Layers() => Answered.Of(shelf.List(), j => j.LayerList, ListReports.Layers);

    public Answered About() => Answered.Of(new AboutStudy(library.Record).Run(Library.Version, library.Bundle.Hash), j => j.AboutRecord, ListReports.About);

    private Answered Crisis(CrisisQuestion question) =>
        Answered.Of(CrisisView.Of(library.Record, library.Crises.Run(question.Incident, question.Compliance)), j => j.CrisisView, c => CrisisReport.Of(c, isShort: false));

    private DateOnly? Day(string? text) => text is null ? null : _asking.Day(text);

    private State? State(string? text, DateOnly on) => text is null ? null : _asking.State(text, on);
}
