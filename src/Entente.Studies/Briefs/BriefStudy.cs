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
        var shared = record.Concerning(a.Id, b.Id).ToList();
        var forward = Views(shared, a.Id, b.Id, on);
        var backward = Views(shared, b.Id, a.Id, on);
        var relations = record.RelationsBetween(a.Id, b.Id).Where(r => r.On.Earliest <= on).ToList();
        var brief = new Brief(StateView.Of(a, on), StateView.Of(b, on), on.ToString("O"))
        {
            Verdict = [Verdict(a, b, forward, on), Verdict(b, a, backward, on)],
            FromAToB = [.. forward.Where(v => v.AnswersIncidents)],
            FromBToA = [.. backward.Where(v => v.AnswersIncidents)],
            Frameworks = Frameworks(forward, backward),
            Relations = [.. relations.Select(r => RelationView.Of(record, r, on))],
            Changes = Changes(shared, relations, a, b, on),
            Sources = [.. forward.Concat(backward).SelectMany(v => v.Sources).Distinct().OrderBy(s => s.Treaty, StringComparer.Ordinal)],
            Notes = [.. Notes(on)],
        };
        return brief;
    }

    private List<ObligationView> Views(IEnumerable<Treaty> treaties, StateId from, StateId to, DateOnly on) =>
        [.. treaties.SelectMany(t => t.Obligations.Where(o => t.Binds(o, from, to, on)).Select(o => new Duty(t, o, from, to)))
            .OrderBy(d => d.Obligation.Kind).ThenBy(d => d.Treaty.InForce?.Earliest).ThenBy(d => d.Treaty.Id, StringComparer.Ordinal).ThenBy(d => d.Obligation.Id, StringComparer.Ordinal)
            .Select(d => ObligationView.Of(record, d, on))];

    private static string Verdict(State from, State to, List<ObligationView> views, DateOnly on)
    {
        var help = views.Where(v => v.PromisesHelp && v.Standing != "suspended").ToList();
        string pair = $"{Capital(Phrases.WithArticle(from.NameOn(on)))} owes {Phrases.WithArticle(to.NameOn(on))}";
        if (help.Count > 0)
            return $"{pair} help in war under {Phrases.List(help.Select(v => $"{v.TreatyTitle}, art. {v.Article}").Distinct(), "and")}.";
        var lesser = views.Where(v => v.AnswersIncidents).Select(v => Phrases.Demand(v.Kind)).Distinct().ToList();
        return lesser.Count > 0 ? $"{pair} no help in war; it owes it to {Phrases.List(lesser, "and")}." : $"{pair} no help in war by any treaty in the record.";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static ImmutableArray<ObligationView> Frameworks(IEnumerable<ObligationView> forward, IEnumerable<ObligationView> backward) =>
        [.. forward.Concat(backward).Where(v => !v.AnswersIncidents).DistinctBy(v => (v.Treaty, v.Obligation))];

    private static ImmutableArray<Change> Changes(List<Treaty> treaties, List<RelationEvent> relations, State a, State b, DateOnly on)
    {
        var window = new Spell(on.AddYears(-YearsOfChange).AddDays(1), on);
        var dated = treaties.SelectMany(t => TreatyChanges(t, a, b, on)).Concat(relations.Select(r => (Date: r.On, new Change(r.On.ToString(), r.Summary, null))));
        return [.. dated.Where(c => window.Holds(c.Date.Earliest)).OrderBy(c => c.Date.Earliest).ThenBy(c => c.Item2.What, StringComparer.Ordinal).Select(c => c.Item2).Distinct()];
    }

    private static IEnumerable<(EdtfDate Date, Change)> TreatyChanges(Treaty treaty, State a, State b, DateOnly on)
    {
        if (treaty.Signed is { } signed)
            yield return (signed, new(signed.ToString(), $"{treaty.Title} signed", treaty.Id));
        if (treaty.InForce is { } inForce)
            yield return (inForce, new(inForce.ToString(), $"{treaty.Title} in force", treaty.Id));
        if (treaty.Ended is { } ended)
            yield return (ended, new(ended.ToString(), $"{treaty.Title} ended", treaty.Id));
        foreach (var party in treaty.Parties.Where(p => p.State == a.Id || p.State == b.Id))
        {
            string name = (party.State == a.Id ? a : b).NameOn(on);
            if (party.From is { } from && from != treaty.InForce)
                yield return (from, new(from.ToString(), $"{name} becomes party to {treaty.Title}", treaty.Id));
            if (party.To is { } to && to != treaty.Ended)
                yield return (to, new(to.ToString(), $"{name} is bound by {treaty.Title} for the last day", treaty.Id));
        }
        foreach (var suspension in treaty.Suspensions.Where(s => s.Concerns(a.Id, b.Id) || s.Concerns(b.Id, a.Id)))
        {
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
