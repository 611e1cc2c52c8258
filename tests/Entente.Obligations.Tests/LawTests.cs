using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using Entente.Domain.Incidents;
using Entente.Domain.Places;
using Entente.Domain.States;
using Entente.Domain.Treaties;
using Entente.Obligations.Cascades;

namespace Entente.Obligations.Tests;

/// <summary>What must hold for every incident and every record.</summary>
public sealed class LawTests
{
    private static readonly Gen<(ImmutableArray<Treaty> Treaties, Incident Incident)> AnyCase = Gen.Select(Worlds.AnyTreaties, Worlds.AnyIncident);

    [Fact]
    public void Adding_an_unrelated_treaty_changes_nothing() => Gen.Select(AnyCase, Worlds.AnyTreaty).Sample((x, more) =>
    {
        var concerned = x.Incident.Attackers.Select(a => a.State).Append(x.Incident.Target).ToHashSet();
        var unrelated = more with { Id = "unrelated", Parties = [.. more.Parties.Where(p => !concerned.Contains(p.State))] };
        Assert.Equal(Worlds.Findings(x.Treaties, x.Incident), Worlds.Findings(x.Treaties.Add(unrelated), x.Incident));
    }, iter: 2_000);

    [Fact]
    public void A_determination_depends_only_on_treaties_in_force_that_day() => AnyCase.Sample(x =>
        Assert.Equal(Worlds.Findings(x.Treaties, x.Incident), Worlds.Findings(x.Treaties.Where(t => t.IsInForce(x.Incident.Date)), x.Incident)), iter: 2_000);

    [Fact]
    public void Widening_an_area_never_untriggers() => AnyCase.Sample(x =>
    {
        var narrow = Statuses(x.Treaties, x.Incident);
        var wide = Statuses(x.Treaties.Select(Widened), x.Incident);
        Assert.All(narrow, n => Assert.True(wide[n.Key] >= n.Value, $"{n.Key}: {n.Value} became {wide[n.Key]}"));
    }, iter: 2_000);

    [Fact]
    public void A_purely_defensive_duty_is_never_due_to_the_aggressor() => AnyCase.Sample(x =>
    {
        var docket = Worlds.Docket(x.Treaties);
        var buffer = new FindingBuffer();
        docket.Judge(x.Incident, buffer);
        foreach (var finding in buffer.Items)
            if (docket.IdOf(finding.Beneficiary) != x.Incident.Target && docket.ObligationOf(finding) is { Kind: ObligationKind.Defence, Trigger.Incident: not IncidentKind.War })
                Assert.Equal(Status.NotTriggered, finding.Status);
    }, iter: 2_000);

    [Fact]
    public void Nobody_owes_help_to_both_itself_and_the_side_it_attacks() => AnyCase.Sample(x =>
    {
        var docket = Worlds.Docket(x.Treaties);
        var buffer = new FindingBuffer();
        docket.Judge(x.Incident, buffer);
        var attackers = x.Incident.Attackers.Select(a => a.State).ToHashSet();
        foreach (var finding in buffer.Items)
            if (attackers.Contains(docket.IdOf(finding.Promisor)) && docket.IdOf(finding.Beneficiary) == x.Incident.Target)
                Assert.Equal((Status.NotTriggered, Reason.AttackerIsPromisor), (finding.Status, finding.Reason));
    }, iter: 2_000);

    [Fact]
    public void Order_of_treaties_and_attackers_does_not_matter() => AnyCase.Sample(x =>
    {
        var turned = x.Incident with { Attackers = [.. x.Incident.Attackers.Reverse()] };
        Assert.Equal(Worlds.Findings(x.Treaties, x.Incident), Worlds.Findings(x.Treaties.Reverse(), turned));
        Assert.Equal(Drawn(x.Treaties, x.Incident, Compliance.All), Drawn(x.Treaties.Reverse(), turned, Compliance.All));
    }, iter: 2_000);

    [Fact]
    public void The_cascade_is_monotone_in_compliance() => Gen.Select(AnyCase, Gen.Int[0, 4095], Gen.Int[0, 4095]).Sample((x, some, more) =>
    {
        var few = Drawn(x.Treaties, x.Incident, Compliance.Of(Subset(some)));
        var many = Drawn(x.Treaties, x.Incident, Compliance.Of(Subset(some | more)));
        Assert.Subset(many, few);
        Assert.Subset(Drawn(x.Treaties, x.Incident, Compliance.All), many);
    }, iter: 2_000);

    [Fact]
    public void When_the_cascade_has_ended_no_duty_draws_in_anybody_else() => AnyCase.Sample(x =>
    {
        var docket = Worlds.Docket(x.Treaties);
        var edges = new Cascade(docket, Worlds.States).Run(x.Incident, Compliance.All);
        StateId[] began = [x.Incident.Target, .. x.Incident.Attackers.Where(a => a.IsState).Select(a => a.State)];
        var stands = edges.Select(e => (e.State, e.Side)).ToHashSet();
        Assert.Equal(edges.Length, stands.Count);
        var buffer = new FindingBuffer();
        foreach (var incident in WithAllWhoJoined(x.Incident, edges))
        {
            docket.Judge(incident, buffer);
            foreach (var finding in buffer.Items)
            {
                var (promisor, beneficiary) = (docket.IdOf(finding.Promisor), docket.IdOf(finding.Beneficiary));
                var side = beneficiary == x.Incident.Target || stands.Contains((beneficiary, Side.Target)) ? Side.Target : Side.Attacker;
                if (finding.Status is Status.Triggered && docket.ObligationOf(finding).Kind.PromisesHelp() && !began.Contains(promisor))
                    Assert.Contains((promisor, side), stands);
            }
        }
    }, iter: 2_000);

    [Fact]
    public void Nobody_is_drawn_in_when_nobody_complies() => AnyCase.Sample(x => Drawn(x.Treaties, x.Incident, Compliance.None).Count == 0);

    [Fact]
    public void Same_input_same_bytes() => AnyCase.Sample(x => Assert.Equal(Told(x.Treaties, x.Incident), Told(x.Treaties, x.Incident)), iter: 200);

    [Fact]
    public void The_story_agrees_with_the_finding() => AnyCase.Sample(x =>
    {
        var docket = Worlds.Docket(x.Treaties);
        var buffer = new FindingBuffer();
        docket.Judge(x.Incident, buffer);
        foreach (var finding in buffer.Items.ToArray())
        {
            var told = docket.Explain(x.Incident, finding);
            Assert.Equal(finding.Status is Status.NotTriggered, told.Trace[^1].Holds is false);
            Assert.Equal(finding.Status is Status.Contingent, told.HingesOn is not null);
            Assert.Equal(finding.Status is Status.Contingent, told.Trace.Any(t => t.Holds is null) && told.Trace.All(t => t.Holds is not false));
            Assert.Equal(finding.Status is Status.NotTriggered, told.Reason is not Reason.None);
        }
    }, iter: 1_000);

    // The first incident against all attackers, and every one of them against every one who joined the target.
    private static IEnumerable<Incident> WithAllWhoJoined(Incident first, ImmutableArray<Edge> edges)
    {
        Attacker[] responders = [.. edges.Where(e => e.Side is Side.Target).Select(e => Named(e.State))];
        Attacker[] attackers = [.. first.Attackers, .. edges.Where(e => e.Side is Side.Attacker).Select(e => Named(e.State))];
        var facts = responders.Length == 0 ? first.Facts : first.Facts with { Acted = [.. (first.Facts.Acted ?? []).Concat(responders.Select(r => r.State)).Distinct()] };
        foreach (var attacker in attackers)
            yield return first with { Attackers = [attacker], Facts = facts };
        yield return first with { Attackers = [.. attackers], Facts = facts };
        foreach (var attacker in attackers.Where(a => a.IsState))
            foreach (var responder in responders.Where(r => r.State != attacker.State))
                yield return new(first.Date, [responder], attacker.State, Site.Home(Worlds.States[attacker.State], first.Date))
                {
                    Provocation = Provocation.Provoked, Domain = first.Domain, Object = ProtectedObject.Territory, Alongside = [first.Target],
                };

        static Attacker Named(StateId state) => new(state, state.ToString());
    }

    private static Dictionary<string, Status> Statuses(IEnumerable<Treaty> treaties, Incident incident)
    {
        var docket = Worlds.Docket(treaties);
        var buffer = new FindingBuffer();
        docket.Judge(incident, buffer);
        return buffer.Items.ToArray().ToDictionary(f => $"{docket.IdOf(f.Promisor)}>{docket.IdOf(f.Beneficiary)} {docket.TreatyOf(f).Id}/{docket.ObligationOf(f).Id}", f => f.Status);
    }

    private static Treaty Widened(Treaty treaty) => treaty with { Obligations = [.. treaty.Obligations.Select(o => o with { Trigger = o.Trigger! with { Scope = [] } })] };

    private static SortedSet<string> Drawn(IEnumerable<Treaty> treaties, Incident incident, Compliance compliance) =>
        [.. new Cascade(Worlds.Docket(treaties), Worlds.States).Run(incident, compliance).Select(e => $"{e.State} {e.Side}")];

    private static IEnumerable<StateId> Subset(int bits) => Worlds.Ids.Where((_, i) => (bits & (1 << i)) != 0);

    private static string Told(IEnumerable<Treaty> treaties, Incident incident) =>
        JsonSerializer.Serialize(Worlds.Docket(treaties).Determine(incident).Select(d => new { P = d.Promisor.ToString(), B = d.Beneficiary.ToString(), d.Treaty.Id, d.Status, d.Reason, d.HingesOn, d.Trace }));
}
