using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.Relations;
using Entente.Domain.States;
using Entente.Domain.Time;
using Entente.Domain.Treaties;
using Entente.Studies.Views;
using Entente.Studies.Wording;

namespace Entente.Studies.Briefs;

/// <summary>Answers: what do two states owe each other on a day, and how do they stand?</summary>
public sealed class BriefStudy(Record record)
{
    private const int YearsOfChange = 10;

    public Brief Run(State a, State b, DateOnly on)
    {
        if (a.Id == b.Id)
            throw new QuestionException($"'{a.Id}' is asked about twice; a brief needs two different states.");
        var shared = record.Concerning(a.Id, b.Id, Window(on)).ToList();
        var forward = Views(shared, a.Id, b.Id, on);
        var backward = Views(shared, b.Id, a.Id, on);
        var relations = new List<RelationEvent>();
        foreach (var change in record.RelationsBetween(a.Id, b.Id))
            if (change.On.Earliest <= on)
                relations.Add(change);
        var brief = new Brief(StateView.Of(a, on), StateView.Of(b, on), on.ToString("O"))
        {
            Verdict = [Verdict(a, b, forward, on), Verdict(b, a, backward, on)],
            FromAToB = [.. forward.FindAll(v => v.AnswersIncidents)],
            FromBToA = [.. backward.FindAll(v => v.AnswersIncidents)],
            Frameworks = Frameworks(forward, backward),
            Relations = [.. relations.ConvertAll(r => RelationView.Of(record, r, on))],
            Changes = Changes(shared, relations, a, b, on),
            Sources = Sources(forward, backward),
            Notes = [.. Notes(on)],
        };
        return brief;
    }

    // Loops where a chain of queries would read as well: a brief is asked for in a shell, and the first use of each generic query
    // operator costs the native program more than all the rest of this method.
    private List<ObligationView> Views(List<Treaty> treaties, StateId from, StateId to, DateOnly on)
    {
        var duties = new List<Duty>();
        foreach (var treaty in treaties)
            foreach (var obligation in treaty.Obligations)
                if (treaty.Binds(obligation, from, to, on))
                    duties.Add(new(treaty, obligation, from, to));
        duties.Sort(ByKindAndAge);
        return duties.ConvertAll(d => ObligationView.Of(record, d, on));
    }

    private static int ByKindAndAge(Duty a, Duty b)
    {
        int order = ((int)a.Obligation.Kind).CompareTo((int)b.Obligation.Kind);
        if (order == 0)
            order = Nullable.Compare(a.Treaty.InForce?.Earliest, b.Treaty.InForce?.Earliest);
        if (order == 0)
            order = string.CompareOrdinal(a.Treaty.Id, b.Treaty.Id);
        return order != 0 ? order : string.CompareOrdinal(a.Obligation.Id, b.Obligation.Id);
    }

    private static string Verdict(State from, State to, List<ObligationView> views, DateOnly on)
    {
        string pair = $"{Capital(Phrases.WithArticle(from.NameOn(on)))} owes {Phrases.WithArticle(to.NameOn(on))}";
        var (help, lesser) = (new List<string>(), new List<string>());
        foreach (var view in views)
            if (view.Standing == "suspended")
                continue;
            else if (view.PromisesHelp)
                AddOnce(help, $"{view.TreatyTitle}, art. {view.Article}");
            else if (view.AnswersIncidents)
                AddOnce(lesser, Phrases.Demand(view.Kind));
        if (help.Count > 0)
            return $"{pair} help in war under {Phrases.List(help, "and")}.";
        return lesser.Count > 0 ? $"{pair} no help in war; it owes it to {Phrases.List(lesser, "and")}." : $"{pair} no help in war by any treaty in the record.";
    }

    private static void AddOnce<T>(List<T> list, T item)
    {
        if (!list.Contains(item))
            list.Add(item);
    }

    // The ten years that end with the day asked about; what is in force that day touches them too.
    private static Spell Window(DateOnly on) => new(on.AddYears(-YearsOfChange).AddDays(1), on);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static ImmutableArray<ObligationView> Frameworks(List<ObligationView> forward, List<ObligationView> backward) =>
        [.. forward.FindAll(v => !v.AnswersIncidents), .. backward.FindAll(v => !v.AnswersIncidents && !forward.Exists(f => f.Treaty == v.Treaty && f.Obligation == v.Obligation))];

    private static ImmutableArray<SourceView> Sources(List<ObligationView> forward, List<ObligationView> backward)
    {
        var sources = new List<SourceView>();
        foreach (var view in (List<ObligationView>)[.. forward, .. backward])
            foreach (var source in view.Sources)
                AddOnce(sources, source);
        sources.Sort((a, b) => string.CompareOrdinal(a.Treaty, b.Treaty) is not 0 and var order ? order : string.CompareOrdinal(a.Title, b.Title));
        return [.. sources];
    }

    private static ImmutableArray<Change> Changes(List<Treaty> treaties, List<RelationEvent> relations, State a, State b, DateOnly on)
    {
        var window = Window(on);
        var dated = new List<(EdtfDate Date, Change Change)>();
        foreach (var treaty in treaties)
            foreach (var change in TreatyChanges(treaty, a, b, on))
                if (window.Holds(change.Date.Earliest))
                    dated.Add(change);
        foreach (var relation in relations)
            if (window.Holds(relation.On.Earliest))
                dated.Add((relation.On, new(relation.On.ToString(), relation.Summary, null)));
        dated.Sort((x, y) => x.Date.Earliest != y.Date.Earliest ? x.Date.Earliest.CompareTo(y.Date.Earliest) : string.CompareOrdinal(x.Change.What, y.Change.What));
        var changes = new List<Change>();
        foreach (var (_, change) in dated)
            AddOnce(changes, change);
        return [.. changes];
    }

    private static IEnumerable<(EdtfDate Date, Change)> TreatyChanges(Treaty treaty, State a, State b, DateOnly on)
    {
        if (treaty.Signed is { } signed)
            yield return (signed, new(signed.ToString(), $"{treaty.Title} signed", treaty.Id));
        if (treaty.InForce is { } inForce)
            yield return (inForce, new(inForce.ToString(), $"{treaty.Title} in force", treaty.Id));
        if (treaty.Ended is { } ended)
            yield return (ended, new(ended.ToString(), $"{treaty.Title} ended", treaty.Id));
        foreach (var party in treaty.Parties)
        {
            if (party.State != a.Id && party.State != b.Id)
                continue;
            string name = (party.State == a.Id ? a : b).NameOn(on);
            if (party.From is { } from && from != treaty.InForce)
                yield return (from, new(from.ToString(), $"{name} becomes party to {treaty.Title}", treaty.Id));
            if (party.To is { } to && to != treaty.Ended)
                yield return (to, new(to.ToString(), $"{name} is bound by {treaty.Title} for the last day", treaty.Id));
        }
        foreach (var suspension in treaty.Suspensions)
        {
            if (!suspension.Concerns(a.Id, b.Id) && !suspension.Concerns(b.Id, a.Id))
                continue;
            yield return (suspension.Since, new(suspension.Since.ToString(), $"{treaty.Title}: {suspension.Note}", treaty.Id));
            if (suspension.Until is { } until)
                yield return (until, new(until.ToString(), $"{treaty.Title}: last day of the suspension", treaty.Id));
        }
    }

    private IEnumerable<string> Notes(DateOnly on)
    {
        if (on > record.CurrentThrough)
            yield return $"The record is checked through {record.CurrentThrough:O}; what is in force then is taken to continue.";
        yield return "A duty on paper does not say that a state would act. Treaties not in the record are not answered for.";
    }
}
