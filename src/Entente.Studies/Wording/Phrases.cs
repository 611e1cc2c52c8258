using Entente.Corpus;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Domain.Treaties;

namespace Entente.Studies.Wording;

/// <summary>Rules in plain words: where a duty applies, against whom, what must happen and what is then owed.</summary>
public sealed class Phrases(Record record, DateOnly on)
{
    public string State(StateId id) => record.States.TryGet(id, out var state) ? state.NameOn(on) : id.ToString();

    public string States(IEnumerable<StateId> ids) => List(ids.Select(State), "and");

    /// <summary>What must have happened to the beneficiary.</summary>
    public static string Occasion(IncidentKind incident) => incident switch
    {
        IncidentKind.ArmedAttack => "an armed attack",
        IncidentKind.UnprovokedAttack => "an unprovoked attack",
        IncidentKind.Aggression => "aggression",
        IncidentKind.War => "war, however it began",
        IncidentKind.Threat => "a threat or an attack",
        IncidentKind.Crisis => "a crisis that touches it",
        IncidentKind.InternalAttack => "revolt or subversion from within",
        _ => "a violation of its neutrality or inviolability",
    };

    /// <summary>Where the duty applies.</summary>
    public string Where(Trigger? trigger)
    {
        var lines = new List<string>();
        foreach (var line in trigger?.Scope ?? [])
            if ((line.Days?.Holds(on) ?? true) && Line(line) is var told && !lines.Contains(told))
                lines.Add(told);
        return lines.Count == 0 ? "everywhere" : string.Join("; ", lines);
    }

    /// <summary>Against whom the duty runs.</summary>
    public string Against(Trigger? trigger)
    {
        if (trigger is null)
            return "";
        string who = trigger.Adversary.Scope switch
        {
            AdversaryScope.Any => "any attacker",
            AdversaryScope.AnyState => "any state",
            AdversaryScope.NonParty => "any state that is no party",
            _ => List(trigger.Adversary.Alternatives.Select(Alternative), "or"),
        };
        return who + Count(trigger) + (trigger.NonState is NonStateRule.Finding ? "; others than states only by a finding" : "");
    }

    /// <summary>What the promisor must do once the duty is due.</summary>
    public static string Demand(Obligation obligation) =>
        obligation.Response is { } response ? $"{Demand(obligation.Kind)} ({Force(response)})" : Demand(obligation.Kind);

    /// <summary>What a kind demands, by the word that records use.</summary>
    public static string Demand(string kind) => Vocabulary<ObligationKind>.TryParse(kind, out var parsed) ? Demand(parsed) : kind;

    private static string Demand(ObligationKind kind) => kind switch
    {
        ObligationKind.Defence => "help if it is attacked",
        ObligationKind.Offence => "join its wars",
        ObligationKind.Neutrality => "stay neutral and give its enemy no help",
        ObligationKind.NonAggression => "refrain from attacking it",
        ObligationKind.Friendship => "respect it and do it no harm",
        ObligationKind.Consultation => "consult with it",
        ObligationKind.Assistance => "help short of force",
        ObligationKind.NoSeparatePeace => "make no separate peace",
        ObligationKind.Mobilisation => "mobilise with it",
        ObligationKind.IntelligenceSharing => "share intelligence",
        ObligationKind.ArmsSupply => "supply arms",
        ObligationKind.Basing => "grant or use bases",
        ObligationKind.StatusOfForces => "keep the rules for visiting forces",
        ObligationKind.Exercises => "train together",
        ObligationKind.Dialogue => "hold a regular dialogue",
        ObligationKind.Humanitarian => "help in disasters",
        _ => "cooperate",
    };

    public static string Force(Response response) => response.Force switch
    {
        ForceOfResponse.Automatic => "it becomes a belligerent at once",
        ForceOfResponse.Required => "military help is owed",
        ForceOfResponse.Discretionary => "it chooses by what means",
        _ => "force is not owed",
    } + (response.Procedure is { Length: > 0 } procedure ? $"; {procedure.Replace('-', ' ')}" : "");

    /// <inheritdoc cref="Articles.WithArticle"/>
    public static string WithArticle(string name) => Articles.WithArticle(name);

    /// <summary>"a, b and c".</summary>
    public static string List(IEnumerable<string> parts, string and)
    {
        var all = parts.ToList();
        if (all.Count < 2)
            return string.Concat(all);
        string last = all[^1];
        all.RemoveAt(all.Count - 1);
        return $"{string.Join(", ", all)} {and} {last}";
    }

    private string Line(ScopeLine line)
    {
        string things = line.Objects.IsEmpty || line.Objects.Length == 4 ? "" : List(line.Objects.Select(Thing), "and");
        string where = line.Within is null ? "everywhere" : Place(line.Within);
        return things.Length == 0 ? where : $"{things}: {where}";
    }

    private static string Thing(ProtectedObject protectedObject) => protectedObject switch
    {
        ProtectedObject.Territory => "territory",
        ProtectedObject.ArmedForces => "armed forces",
        ProtectedObject.PublicVessel => "public vessels",
        _ => "aircraft",
    };

    private string Place(Within within) => within.Kind switch
    {
        WithinKind.OwnTerritory => "its own territory",
        WithinKind.OwnAdministered => "territory it administers",
        WithinKind.Metropolitan => "its home territory",
        WithinKind.OwnIn => $"its own territory in {Area(within)}",
        WithinKind.AdministeredIn => $"territory it administers in {Area(within)}",
        _ => Area(within),
    };

    private string Area(Within within) => record.Gazetteer.Area(within.AreaId!)?.Title ?? within.AreaId!;

    private string Alternative(AdversaryAlternative alternative)
    {
        string who = List([.. alternative.Classes.Select(c => $"a {c.Replace('-', ' ')} state"), .. alternative.States.Select(State)], "or");
        if (alternative.AnyState)
            who = "any state";
        string company = alternative.Company.IsEmpty ? "" : $" {(alternative.SupportedBy.IsEmpty ? "joined with" : "supported by")} {List(alternative.Company.Select(State), "or")}";
        return who + company;
    }

    private static string Count(Trigger trigger) =>
        (trigger.AtLeast > 1 ? $", at least {trigger.AtLeast} of them" : "") + (trigger.AtMost > 0 ? $", no more than {trigger.AtMost}" : "");
}
