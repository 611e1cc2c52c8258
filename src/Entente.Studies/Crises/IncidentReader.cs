using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Corpus.Reading;
using Entente.Corpus.Yaml;
using Entente.Domain.Incidents;
using Entente.Domain.Places;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Domain.Treaties;

namespace Entente.Studies.Crises;

/// <summary>Reads the <c>incident</c> block of a case file.</summary>
internal sealed class IncidentReader(Record record, List<RecordProblem> problems)
{
    /// <summary>The incident, or null when problems were noted that leave none.</summary>
    public Incident? Read(MapReader map)
    {
        map.Required("date");
        if (map.Date("date") is not { } date)
            return null;
        if (!date.IsDay || date.Earliest < Asking.Beginning)
        {
            map.Note(map.At("date"), $"'date' is {date}; expected one day from {Asking.Beginning:O} on, as 1914-07-28.");
            return null;
        }
        var day = date.Earliest;
        var attackers = Attackers(map, day);
        var target = map.Map("target") is { } t ? State(t, day) : Missing(map, "target");
        var site = map.Map("location") is { } l ? Location(l, day, target) : target is null ? null : Site.Home(target, day);
        var facts = Facts(map, day);
        var (attacked, domain) = (map.Word("object", ProtectedObject.Territory), map.Word("domain", AttackDomain.Land));
        var provocation = Unprovoked(map);
        CheckActor(map, attackers);
        map.Finish();
        if (problems.Count > 0 || target is null || site is null)
            return null;
        if (attackers.Any(a => a.State == target.Id))
        {
            map.Note(map.At("target"), $"{target.NameOn(day)} is both attacker and target; name two different states.");
            return null;
        }
        return new(day, attackers, target.Id, site) { Object = attacked, Domain = domain, Provocation = provocation, Facts = facts };
    }

    /// <summary>A state given by <c>cow</c>, <c>iso</c> or <c>id</c>; its <c>name</c> is for the reader.</summary>
    public State? State(MapReader map, DateOnly on)
    {
        map.Text("name");
        string key = map.Has("cow") ? "cow" : map.Has("iso") ? "iso" : map.Has("id") ? "id" : "name";
        string? given = key is "cow" && map.Integer("cow") is { } number ? $"cow:{number}" : map.Text(key);
        map.Finish();
        if (given is null)
        {
            map.Note(map.Here, "This names no state; give cow: 220, or iso: FRA where a state has no COW number.");
            return null;
        }
        return Resolve(map.At(key), given, on);
    }

    /// <summary>A state of an expectation, which may name one that does not exist that day: numbers are used regardless.</summary>
    public State? AnyState(MapReader map, DateOnly on)
    {
        int? number = map.Integer("cow");
        return number is { } cow && record.States.ByCow(cow, on) is null && record.States.All.FirstOrDefault(s => s.Cow.Any(m => m.Code.Number == cow)) is { } gone ? gone : State(map, on);
    }

    private State? Resolve(YamlNode at, string given, DateOnly on)
    {
        try
        {
            return new Asking(record).State(given, on);
        }
        catch (QuestionException e)
        {
            problems.Add(new(at.File, at.Line, at.Column, e.Message));
            return null;
        }
    }

    private ImmutableArray<Attacker> Attackers(MapReader map, DateOnly day)
    {
        var attackers = map.Maps("attackers").Select(a => Attacker(a, day)).OfType<Attacker>().ToImmutableArray();
        if (attackers.IsEmpty && !map.Has("attackers"))
            Missing(map, "attackers");
        else if (attackers.IsEmpty && problems.Count == 0)
            map.Note(map.At("attackers"), "'attackers' is empty; name at least one.");
        return attackers;
    }

    private Attacker? Attacker(MapReader map, DateOnly day)
    {
        if (!map.Flag("nonstate"))
            return State(map, day) is { } state ? new(state.Id, state.NameOn(day)) : null;
        var attacker = new Attacker(default, map.Required("name"));
        map.Finish();
        return attacker;
    }

    private Site? Location(MapReader map, DateOnly day, State? target)
    {
        var site = map.Has("state") ? Home(map, day) : map.Has("territory") ? Territory(map, day) : map.Has("area") ? Area(map, day) : null;
        if (site is null && problems.Count == 0)
            map.Note(map.Here, "'location' is {state: n}, {territory: name, of: n} or {area: name}.");
        map.Finish();
        return site ?? (target is null ? null : Site.Home(target, day));
    }

    private Site? Home(MapReader map, DateOnly day) => Holder(map, "state", day) is { } state ? Site.Home(state, day) : null;

    private Site? Territory(MapReader map, DateOnly day)
    {
        var holder = Holder(map, "of", day);
        return Place(map, "territory") is { } place ? Site.Of(place, day, holder?.Id ?? default) : null;
    }

    private Site? Area(MapReader map, DateOnly day) => Place(map, "area") is { } place ? Site.Of(place, day) : null;

    private State? Holder(MapReader map, string key, DateOnly day) =>
        map.Text(key) is { } text ? Resolve(map.At(key), text.All(char.IsAsciiDigit) ? $"cow:{text}" : text, day) : null;

    private Place? Place(MapReader map, string key)
    {
        string name = map.Required(key);
        if (record.Gazetteer.Find(name) is { } place)
            return place;
        map.Note(map.At(key), $"'{key}': the gazetteer knows no place '{name}'.{record.Gazetteer.Hint(name)} Name a place it knows, or the state whose home territory it is: location: {{state: n}}.");
        return null;
    }

    private static Provocation Unprovoked(MapReader map)
    {
        switch (map.Text("unprovoked"))
        {
            case null or "true":
                return Provocation.Unprovoked;
            case "false":
                return Provocation.Provoked;
            case "disputed":
                return Provocation.Disputed;
            case var other:
                map.Note(map.At("unprovoked"), $"'unprovoked' is '{other}'; expected true, false or disputed.");
                return default;
        }
    }

    private static void CheckActor(MapReader map, ImmutableArray<Attacker> attackers)
    {
        string? actor = map.Text("actor");
        if (actor is not (null or "state" or "non-state"))
            map.Note(map.At("actor"), $"'actor' is '{actor}'; expected state or non-state.{Nearest.Hint(actor, ["state", "non-state"])}");
        else if (actor is "non-state" && attackers.Length > 0 && attackers.All(a => a.IsState))
            map.Note(map.At("actor"), "'actor' is non-state, but every attacker is a state; write {nonstate: true, name: …}.");
    }

    private Facts Facts(MapReader map, DateOnly day) => new()
    {
        Asked = Fact(map, "asked"), Resisted = Fact(map, "resisted"), Found = Fact(map, "found"), Consulted = Fact(map, "consulted"), Agreed = Fact(map, "agreed"), Judged = Fact(map, "judged"),
        Acted = map.Has("acted") ? [.. map.Maps("acted").Select(a => State(a, day)).OfType<State>().Select(s => s.Id)] : null,
    };

    private static bool? Fact(MapReader map, string key) => map.Has(key) ? map.Flag(key) : null;

    private static State? Missing(MapReader map, string key)
    {
        map.Note(map.Here, $"'{key}' is missing; an incident has date, attackers, target and location.");
        return null;
    }
}
