using System.Collections.Immutable;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Domain.Treaties;

namespace Entente.Studies.Drafting;

/// <content>The promises: who owes what to whom, and when it is due.</content>
public sealed partial class DraftInterview
{
    private const int ShortestPromise = 10;

    private static readonly Dictionary<string, AdversaryScope> Scopes = new(StringComparer.Ordinal)
    {
        ["any"] = AdversaryScope.Any, ["any-state"] = AdversaryScope.AnyState, ["non-party"] = AdversaryScope.NonParty,
    };

    private static readonly string[] Ties = ["own-territory", "own-administered", "metropolitan"];

    // Classes that follow from the parties of a treaty and are listed nowhere.
    private static readonly string[] ComputedClasses = ["non-american", "extra-regional"];

    private ImmutableArray<Obligation> Obligations(Treaty treaty)
    {
        var obligations = ImmutableArray.CreateBuilder<Obligation>();
        while (respondent.Answer(DraftQuestions.Article with { Default = obligations.Count > 0 ? "" : null }, text => text.Trim()) is { Length: > 0 } article)
            obligations.Add(Obligation(treaty, article, obligations));
        return obligations.ToImmutable();
    }

    private Obligation Obligation(Treaty treaty, string article, IReadOnlyList<Obligation> before)
    {
        var kind = Choose(DraftQuestions.Kind, Word<ObligationKind>);
        var from = respondent.Answer(DraftQuestions.From, text => Promisors(text, treaty));
        // Where only one state promises to itself alone, nobody is promised anything.
        var to = respondent.Answer(DraftQuestions.To with { Default = treaty.Parties.Length > 1 ? "all-other-parties" : null }, text => Beneficiaries(text, treaty, from));
        var trigger = kind.HasTrigger() ? Trigger(treaty) : null;
        var response = kind.PromisesHelp() ? new Response(Choose(DraftQuestions.Force, Word<ForceOfResponse>), null, null) : null;
        string summary = respondent.Answer(DraftQuestions.Promise, text => Sentence(text, ShortestPromise));
        return new(DraftId.OfArticle(article, kind, before.Select(o => o.Id)), article, kind, from, to, summary) { Trigger = trigger, Response = response, Sources = Cited(treaty) };
    }

    private Trigger Trigger(Treaty treaty)
    {
        var incident = Choose(DraftQuestions.Incident, Word<IncidentKind>);
        var adversary = respondent.Answer(DraftQuestions.Adversary, text => Adversary(text, treaty));
        var areas = DraftQuestions.Area with { Choices = [.. record.Gazetteer.Areas.Select(a => new DraftChoice(a.Id, a.Title))] };
        return new(incident) { Adversary = adversary, Scope = respondent.Answer(areas, text => Parts(text).Select(p => new ScopeLine([], Within(p), null)).ToImmutableArray()) };
    }

    private StateSelector Promisors(string text, Treaty treaty)
    {
        if (text.Trim() is "all-parties")
            return StateSelector.AllParties;
        var states = States(text, treaty, "all-parties");
        return states.FirstOrDefault(s => treaty.Parties.All(p => p.State != s)) is { IsNone: false } outsider
            ? throw new QuestionException($"{outsider} is no party and can promise nothing; the parties are {string.Join(", ", treaty.Parties.Select(p => p.State))}.")
            : new(states);
    }

    private StateSelector Beneficiaries(string text, Treaty treaty, StateSelector promisors)
    {
        if (text.Trim() is "all-other-parties")
            return treaty.Parties.Length > 1 ? StateSelector.AllParties : throw new QuestionException("There is only one party; name the states to which it promises.");
        var states = States(text, treaty, "all-other-parties");
        return states is [var only] && promisors.Listed is [var same] && only == same ? throw new QuestionException($"{only} cannot promise to itself; name others.") : new(states);
    }

    private ImmutableArray<StateId> States(string text, Treaty treaty, string all)
    {
        var parts = Parts(text);
        return parts.Count == 0 ? throw new QuestionException($"Nobody is named; write {all}, or states with commas between.")
            : [.. parts.Select(p => new Asking(record).State(p, FirstDay(treaty)).Id).Distinct()];
    }

    private Adversary Adversary(string text, Treaty treaty)
    {
        if (Scopes.TryGetValue(text.Trim().ToLowerInvariant(), out var scope))
            return scope is AdversaryScope.Any ? Domain.Treaties.Adversary.Any : new(scope, []);
        var parts = Parts(text);
        if (parts.Count == 0)
            throw new QuestionException("Nobody is named; write any where the text is silent.");
        string[] classes = [.. parts.Select(p => p.ToLowerInvariant()).Where(IsClass)];
        ImmutableArray<StateId> states = [.. parts.Where(p => !IsClass(p.ToLowerInvariant())).Select(p => StateOrClass(p, FirstDay(treaty)))];
        ImmutableArray<AdversaryAlternative> alternatives = [new() { States = states }, new() { Classes = [.. classes] }];
        return new(AdversaryScope.Listed, alternatives.RemoveAll(a => a.States.IsEmpty && a.Classes.IsEmpty));
    }

    private bool IsClass(string word) => ComputedClasses.Contains(word) || record.States.Class(word) is not null;

    private StateId StateOrClass(string text, DateOnly day)
    {
        var near = Nearest.Among(text, record.States.Classes.Select(c => c.Id).Concat(ComputedClasses).Concat(Scopes.Keys));
        if (record.States.Resolve(text, day) is Resolution.Unknown && near.Count > 0)
            throw new QuestionException($"'{text}' is neither a state nor a class of states. Did you mean {string.Join(" or ", near.Select(n => $"'{n}'"))}?");
        return new Asking(record).State(text, day).Id;
    }

    private Within Within(string text)
    {
        var known = record.Gazetteer.Areas;
        string folded = Names.Fold(text);
        if (known.FirstOrDefault(a => Names.Fold(a.Id) == folded || Names.Fold(a.Title) == folded) is { } area)
            return new(WithinKind.Area, area.Id);
        var within = Domain.Treaties.Within.Parse(text.ToLowerInvariant());
        if (within.AreaId is null || known.Any(a => a.Id == within.AreaId))
            return within;
        string hint = Nearest.Hint(text, known.Select(a => a.Id).Concat(Ties));
        throw new QuestionException($"The gazetteer knows no area '{text}'.{(hint.Length > 0 ? hint : Nearest.Hint(text, known.Select(a => a.Title)))} ? lists them; an area that is missing is added to places/areas.yaml first; leave it empty where the text names no place.");
    }

    private ImmutableArray<string> Cited(Treaty treaty)
    {
        if (treaty.Sources.Length == 1)
            return [treaty.Sources[0].Key];
        var question = DraftQuestions.Cites with { Default = treaty.Sources[0].Key, Choices = [.. treaty.Sources.Select(s => new DraftChoice(s.Key, s.Title))] };
        return respondent.Answer(question, text => Parts(text).Select(p => OneOf(p, question)).Distinct().ToImmutableArray());
    }

    private static List<string> Parts(string text) => [.. text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
