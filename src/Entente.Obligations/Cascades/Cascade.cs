using System.Collections.Immutable;
using Entente.Domain.Incidents;
using Entente.Domain.Places;
using Entente.Domain.States;
using Entente.Domain.Treaties;

namespace Entente.Obligations.Cascades;

/// <summary>How an incident spreads on paper: who must help joins, and its joining is a new incident for the others, to the fixed point.</summary>
/// <remarks>
/// In each round the first incident is put again, with all who stand by the attackers as attackers and all who have joined the target as having acted;
/// and each attacker is the target of those who joined against it, provoked, since its side began. Each attacker is tried alone and all together, so
/// that nobody drops out because others join: the cascade is monotone in compliance and does not depend on order.
/// Only duties that are triggered draw a state in; contingent ones do not. A state drawn to both sides stands on both: conflicting duties are reported, not resolved.
/// What cannot draw anybody in is not judged: a duty whose promisors all stand on that side already, and a pair of belligerents to neither of whom
/// anybody outside owes help. When half the world is at war on paper, that is nearly everything.
/// </remarks>
public sealed class Cascade(Docket docket, StateRegister states)
{
    private readonly FindingBuffer _findings = new();

    public ImmutableArray<Edge> Run(Incident incident, Compliance compliance)
    {
        var sides = new Sides(docket, incident, compliance);
        var edges = ImmutableArray.CreateBuilder<Edge>();
        for (int round = 1; ; round++)
        {
            var drawn = Round(incident, sides, round);
            if (drawn.Count == 0)
                return edges.ToImmutable();
            sides.Join(drawn.Select(e => (docket.OrdinalOf(e.State), e.Side)));
            edges.AddRange(drawn.OrderBy(e => e.Side).ThenBy(e => e.State));
        }
    }

    private List<Edge> Round(Incident first, Sides sides, int round)
    {
        var drawn = new List<Edge>();
        foreach (var incident in Incidents(first, sides))
        {
            docket.JudgeHelp(incident, sides, _findings);
            foreach (var finding in _findings.Items)
            {
                var side = sides.Of(finding.Beneficiary);
                if (!sides.Free(side)[finding.Promisor])
                    continue;
                sides.Draw(finding.Promisor, side);
                drawn.Add(new(round, docket.IdOf(finding.Promisor), side, docket.Explain(incident, finding)));
            }
        }
        return drawn;
    }

    private IEnumerable<Incident> Incidents(Incident first, Sides sides)
    {
        Attacker[] joiners = [.. Named(sides.Joined(Side.Attacker))];
        Attacker[] responders = [.. Named(sides.Joined(Side.Target))];
        var acted = first.Facts with { Acted = [.. (first.Facts.Acted ?? []).Concat(responders.Select(r => r.State)).Distinct()] };
        // Until somebody has joined, an incident that does not say who acted still does not say it.
        var facts = acted.Acted is { IsEmpty: true } && first.Facts.Acted is null ? first.Facts : acted;
        foreach (var attackers in AloneAndTogether([.. first.Attackers, .. joiners]))
            yield return first with { Attackers = attackers, Facts = facts };
        if (responders.Length == 0)
            yield break;
        bool[] hopeful = [.. responders.Select(r => docket.MayDraw(docket.OrdinalOf(r.State), first.Date, sides))];
        foreach (int ordinal in sides.Attackers.ToArray())
        {
            var attacker = states[docket.IdOf(ordinal)];
            var home = Site.Home(attacker, first.Date);
            var against = responders.Where(r => r.State != attacker.Id).ToImmutableArray();
            bool isHopeful = docket.MayDraw(ordinal, first.Date, sides);
            if (against.Length > 1 && (isHopeful || hopeful.Contains(true)))
                yield return Against(against);
            // A pair that stood against each other in the last round has been judged; only what is new about it is judged again.
            for (int r = 0; r < responders.Length; r++)
                if ((isHopeful || hopeful[r]) && responders[r].State != attacker.Id && (sides.IsNew(ordinal) || sides.IsNew(docket.OrdinalOf(responders[r].State))))
                    yield return Against([responders[r]]);

            Incident Against(ImmutableArray<Attacker> responding) => new(first.Date, responding, attacker.Id, home)
            {
                Provocation = Provocation.Provoked, Domain = first.Domain, Object = ProtectedObject.Territory, Alongside = [first.Target],
            };
        }

        IEnumerable<Attacker> Named(IEnumerable<int> joined) => joined.Select(docket.IdOf).Select(id => new Attacker(id, states[id].NameOn(first.Date)));
    }

    private static IEnumerable<ImmutableArray<Attacker>> AloneAndTogether(ImmutableArray<Attacker> attackers)
    {
        if (!attackers.IsEmpty)
            yield return attackers;
        if (attackers.Length > 1)
            foreach (var attacker in attackers)
                yield return [attacker];
    }
}
