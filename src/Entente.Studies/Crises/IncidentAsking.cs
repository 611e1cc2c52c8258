using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.Incidents;
using Entente.Domain.Places;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Domain.Treaties;

namespace Entente.Studies.Crises;

/// <summary>Turns what a person typed into an incident, or says why it cannot.</summary>
public sealed class IncidentAsking(Record record)
{
    private static readonly ImmutableArray<string> KnownFacts = ["asked", "resisted", "found", "consulted", "agreed", "judged"];

    private readonly Asking _asking = new(record);

    public Incident Incident(IncidentQuestion q)
    {
        var attackers = q.Attackers.Select(a => _asking.State(a, q.On)).Select(s => new Attacker(s.Id, s.NameOn(q.On))).Concat(q.NonState.Select(n => new Attacker(default, n))).ToImmutableArray();
        if (attackers.IsEmpty)
            throw new QuestionException("Nobody attacks. Name an attacker: a state (attacker), or others than states (nonstate).");
        var target = _asking.State(q.Target, q.On);
        if (attackers.Any(a => a.State == target.Id))
            throw new QuestionException($"{target.NameOn(q.On)} is both attacker and target. Name two different states.");
        return new(q.On, attackers, target.Id, Site(q, target))
        {
            Object = Word(q.Object, "object", ProtectedObject.Territory), Domain = Word(q.Domain, "domain", AttackDomain.Land),
            Provocation = Unprovoked(q.Unprovoked), Facts = Facts(q),
        };
    }

    /// <summary>The incident with further facts: stated as <c>asked</c> or <c>no-asked</c>, and states that have already acted.</summary>
    public Incident With(Incident incident, ImmutableArray<string> facts, ImmutableArray<string> acted)
    {
        var told = Facts(new([], "", incident.Date) { Facts = facts, Acted = acted });
        var known = incident.Facts;
        return incident with
        {
            Facts = new()
            {
                Asked = told.Asked ?? known.Asked, Resisted = told.Resisted ?? known.Resisted, Found = told.Found ?? known.Found, Consulted = told.Consulted ?? known.Consulted,
                Agreed = told.Agreed ?? known.Agreed, Judged = told.Judged ?? known.Judged, Acted = told.Acted ?? known.Acted,
            },
        };
    }

    private Site Site(IncidentQuestion q, State target)
    {
        if (q.Location is null)
            return Domain.Places.Site.Home(target, q.On);
        if (record.Gazetteer.Find(q.Location) is { } place)
            return Domain.Places.Site.Of(place, q.On, place.SovereignOn(q.On).IsNone && !place.IsCommons ? target.Id : default);
        if (record.States.Resolve(q.Location, q.On) is Resolution.Found(var state))
            return Domain.Places.Site.Home(state, q.On);
        throw new QuestionException("location", $"no place is known as '{q.Location}'.{record.Gazetteer.Hint(q.Location)} Name a place of the gazetteer, or a state for its home territory.");
    }

    private static T Word<T>(string? text, string part, T fallback) where T : struct, Enum =>
        text is null ? fallback
        : Vocabulary<T>.TryParse(text, out var value) ? value
        : throw new QuestionException(part, $"'{text}' is not one of {string.Join(", ", Vocabulary<T>.Words)}.{Nearest.Hint(text, Vocabulary<T>.Words)}");

    private static Provocation Unprovoked(string? text) => text switch
    {
        null or "true" => Provocation.Unprovoked,
        "false" => Provocation.Provoked,
        "disputed" => Provocation.Disputed,
        _ => throw new QuestionException("unprovoked", $"'{text}' is not one of true, false, disputed."),
    };

    private Facts Facts(IncidentQuestion q)
    {
        foreach (string fact in q.Facts.Where(f => !KnownFacts.Contains(Bare(f))))
            throw new QuestionException("fact", $"'{fact}' is not one of {string.Join(", ", KnownFacts)}, or one of these with no- before it.{Nearest.Hint(Bare(fact), KnownFacts)}");
        return new()
        {
            Asked = Fact(q, "asked"), Resisted = Fact(q, "resisted"), Found = Fact(q, "found"), Consulted = Fact(q, "consulted"), Agreed = Fact(q, "agreed"), Judged = Fact(q, "judged"),
            Acted = q.Acted.IsEmpty ? null : [.. q.Acted.Select(a => _asking.State(a, q.On).Id)],
        };
    }

    private static bool? Fact(IncidentQuestion q, string fact) => q.Facts.Contains(fact) ? true : q.Facts.Contains($"no-{fact}") ? false : null;

    private static string Bare(string fact) => fact.StartsWith("no-", StringComparison.Ordinal) ? fact[3..] : fact;
}
