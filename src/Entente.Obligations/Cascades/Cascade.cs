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
/// </remarks>
public sealed class Cascade(Docket docket, StateRegister states)
{
    private readonly FindingBuffer _findings = new();

    public ImmutableArray<Edge> Run(Incident incident, Compliance compliance)
    {
        var sides = new Sides(incident);
        var edges = ImmutableArray.CreateBuilder<Edge>();
        for (int round = 1; ; round++)
        {
            var drawn = Round(incident, sides, compliance, round);
            if (drawn.Count == 0)
                return edges.ToImmutable();
            sides.Join(drawn.Select(e => (e.State, e.Side)));
            edges.AddRange(drawn);
        }
    }

    private List<Edge> Round(Incident first, Sides sides, Compliance compliance, int round)
    {
        var drawn = new Dictionary<(StateId, Side), Edge>();
        foreach (var incident in Incidents(first, sides))
        {
            docket.Judge(incident, _findings);
            foreach (var finding in _findings.Items)
                if (finding.Status is Status.Triggered && docket.ObligationOf(finding).Kind.PromisesHelp())
                    Draw(incident, finding, sides, compliance, round, drawn);
        }
        return [.. drawn.Values.OrderBy(e => e.Side).ThenBy(e => e.State)];
    }

    private void Draw(Incident incident, in Finding finding, Sides sides, Compliance compliance, int round, Dictionary<(StateId, Side), Edge> drawn)
    {
        var promisor = docket.IdOf(finding.Promisor);
        var side = sides.Of(docket.IdOf(finding.Beneficiary));
        if (side is not { } joined || sides.Began(promisor) || sides.Stands(promisor, joined) || drawn.ContainsKey((promisor, joined)) || !compliance.Complies(promisor))
            return;
        drawn[(promisor, joined)] = new(round, promisor, joined, docket.Explain(incident, finding));
    }

    private IEnumerable<Incident> Incidents(Incident first, Sides sides)
    {
        var acted = first.Facts with { Acted = [.. (first.Facts.Acted ?? []).Concat(sides.Joined(Side.Target)).Distinct()] };
        // Until somebody has joined, an incident that does not say who acted still does not say it.
        var facts = acted.Acted is { IsEmpty: true } && first.Facts.Acted is null ? first.Facts : acted;
        foreach (var attackers in AloneAndTogether([.. first.Attackers, .. sides.Joined(Side.Attacker).Select(Named)]))
            yield return first with { Attackers = attackers, Facts = facts };
        var responders = sides.Joined(Side.Target).Select(Named).ToImmutableArray();
        foreach (var attacker in sides.All(Side.Attacker))
            // A pair that stood against each other in the last round has been judged; only what is new about it is judged again.
            foreach (var against in AloneAndTogether([.. responders.Where(r => r.State != attacker)]).Where(a => a.Length > 1 || sides.IsNew(attacker) || sides.IsNew(a[0].State)))
                yield return new(first.Date, against, attacker, Site.Home(states[attacker], first.Date)) { Provocation = Provocation.Provoked, Domain = first.Domain, Object = ProtectedObject.Territory, Alongside = [first.Target] };

        Attacker Named(StateId state) => new(state, states[state].NameOn(first.Date));
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
