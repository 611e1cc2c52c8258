using Entente.Domain.Incidents;
using Entente.Domain.Places;
using Entente.Domain.States;
using Entente.Domain.Treaties;
using Entente.Obligations.Cascades;
using Entente.Studies.Crises;

namespace Entente.Obligations.Tests;

/// <summary>Single incidents put to the record, one boundary each.</summary>
public sealed class EngineTests
{
    private static readonly CrisisStudy Study = new(Repository.Record);

    [Theory]
    [InlineData("2023-04-03", Status.NotTriggered)]
    [InlineData("2023-04-04", Status.Triggered)]
    public void Finland_is_covered_from_the_day_of_its_accession(string day, Status expected) => Assert.Equal(expected, Strongest("RUS", "FIN", day, "USA", "FIN", ObligationKind.Defence).Status);

    [Theory]
    [InlineData("algeria", "1962-07-02", Status.Triggered)]
    [InlineData("algeria", "1962-07-03", Status.NotTriggered)]
    public void Algeria_leaves_the_treaty_area_with_its_independence(string place, string day, Status expected) =>
        Assert.Equal(expected, Strongest(Incident("EGY", "FRA", day, place), "USA", "FRA", ObligationKind.Defence).Status);

    [Fact]
    public void France_turns_the_Soviet_promise_to_Czechoslovakia_from_contingent_to_due()
    {
        var incident = Incident("DEU", "CSK", "1938-09-28");
        Assert.Equal(Status.Contingent, Strongest(incident, "RUS", "CSK", ObligationKind.Defence).Status);
        Assert.Equal(Status.Triggered, Strongest(incident with { Facts = new() { Acted = [new("FRA")] } }, "RUS", "CSK", ObligationKind.Defence).Status);
        Assert.Equal(Status.NotTriggered, Strongest(incident with { Facts = new() { Acted = [] } }, "RUS", "CSK", ObligationKind.Defence).Status);
    }

    [Fact]
    public void Hungary_as_a_second_attacker_binds_Romania_and_Yugoslavia()
    {
        var incident = new Incident(new(1938, 9, 28), [Attacker("DEU"), Attacker("HUN")], new("CSK"), Site.Home(State("CSK"), new(1938, 9, 28)));
        Assert.All(["ROU", "YUG"], state => Assert.Equal(Status.Triggered, Strongest(incident, state, "CSK", ObligationKind.Defence).Status));
    }

    [Fact]
    public void The_Soviet_Union_is_drawn_in_by_France_in_the_second_round()
    {
        var edges = Study.Run(Incident("DEU", "CSK", "1938-09-28"), Compliance.All).Cascade;
        int france = edges.First(e => e.State == new StateId("FRA")).Round;
        Assert.Equal(france + 1, edges.First(e => e.State == new StateId("RUS")).Round);
        Assert.DoesNotContain(Study.Run(Incident("DEU", "CSK", "1938-09-28"), Compliance.Of([new StateId("RUS")])).Cascade, e => e.State == new StateId("RUS"));
    }

    [Fact]
    public void In_August_1914_an_Austrian_war_with_Russia_binds_Germany_by_the_Dual_Alliance()
    {
        var incident = Incident("RUS", "AUH", "1914-08-06") with { Provocation = Provocation.Provoked };
        Assert.Equal(Status.Triggered, Strongest(incident, "DEU", "AUH", ObligationKind.Defence).Status);
        Assert.Equal(Status.NotTriggered, Strongest(incident, "ITA", "AUH", ObligationKind.Defence).Status);
    }

    [Fact]
    public void An_attacker_breaks_what_it_promised_its_victim()
    {
        var breaches = Study.Docket.Breaches(Incident("DEU", "RUS", "1941-06-22"));
        Assert.Contains(breaches, b => b.Kind is BreachKind.NonAggression && b.Treaty.Id == "molotov-ribbentrop-pact-1939");
    }

    [Fact]
    public void Austria_Hungary_is_bound_to_both_sides_over_Belgium()
    {
        var crisis = Study.Run(Incident("DEU", "BEL", "1914-08-04"), Compliance.All);
        Assert.Contains(crisis.Conflicts, c => c.State == new StateId("AUH") && c.TowardTarget.Treaty.Id == "london-treaty-1839-belgium");
    }

    [Fact]
    public void An_attack_by_others_than_states_hangs_on_a_finding_until_it_is_made()
    {
        var incident = new Incident(new(2001, 9, 11), [new(default, "al-Qaida")], new("USA"), Site.Home(State("USA"), new(2001, 9, 11)));
        Assert.Equal(Status.Contingent, Strongest(incident, "GBR", "USA", ObligationKind.Defence).Status);
        Assert.Equal(Status.Triggered, Strongest(incident with { Facts = new() { Found = true } }, "GBR", "USA", ObligationKind.Defence).Status);
    }

    [Fact]
    public void Judging_allocates_nothing_once_the_buffer_has_grown()
    {
        var incidents = new[] { Incident("RUS", "FIN", "2023-04-05"), Incident("DEU", "POL", "1939-09-01"), Incident("IRQ", "KWT", "1990-08-02"), Incident("CHN", "USA", "2001-01-01") };
        var buffer = new FindingBuffer();
        foreach (var incident in incidents)
            Study.Docket.Judge(incident, buffer);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1_000; i++)
            Study.Docket.Judge(incidents[i % incidents.Length], buffer);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void An_incident_needs_an_attacker_and_a_target_that_differ()
    {
        Assert.Throws<ArgumentException>(() => new Incident(new(1914, 8, 1), [], new("FRA"), Site.Home(State("FRA"), new(1914, 8, 1))));
        Assert.Throws<ArgumentException>(() => new Incident(new(1914, 8, 1), [Attacker("FRA")], new("FRA"), Site.Home(State("FRA"), new(1914, 8, 1))));
    }

    private static (Status Status, Reason Reason, Determination? By) Strongest(string attacker, string target, string day, string promisor, string beneficiary, ObligationKind kind) =>
        Strongest(Incident(attacker, target, day), promisor, beneficiary, kind);

    private static (Status Status, Reason Reason, Determination? By) Strongest(Incident incident, string promisor, string beneficiary, ObligationKind kind) =>
        Study.Docket.Strongest(incident, new(promisor), new(beneficiary), kind);

    private static Incident Incident(string attacker, string target, string day, string? place = null)
    {
        var on = DateOnly.Parse(day);
        var site = place is null ? Site.Home(State(target), on) : Site.Of(Repository.Record.Gazetteer.Find(place)!, on);
        return new(on, [Attacker(attacker)], new(target), site);
    }

    private static Attacker Attacker(string id) => new(new(id), State(id).Name);

    private static State State(string id) => Repository.Record.States[new StateId(id)];
}
