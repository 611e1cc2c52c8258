using System.Collections.Immutable;
using Entente.Corpus.Yaml;
using Entente.Domain.States;
using Entente.Domain.Time;

namespace Entente.Corpus.Reading;

/// <summary>Reads the states of a region and the classes of states.</summary>
internal sealed class StateReader(List<RecordProblem> problems, Locations locations)
{
    private static readonly DateOnly Immemorial = new(1800, 1, 1);

    public IEnumerable<State> States(YamlNode root) => Items(root).Select(State).ToList();

    public IEnumerable<StateClass> Classes(YamlNode root)
    {
        var map = new MapReader(root, problems);
        var classes = map.Maps("classes").Select(Class).ToList();
        map.Finish();
        return classes;
    }

    private IEnumerable<MapReader> Items(YamlNode root)
    {
        if (root is YamlSequence sequence)
            return sequence.Items.Select(i => new MapReader(i, problems));
        problems.Add(new(root.File, root.Line, root.Column, "This file is a list of states; begin each with '- id:'."));
        return [];
    }

    private State State(MapReader map)
    {
        var id = map.RequiredState("id");
        locations.Add($"state {id}", map.Here);
        var state = new State(id, map.Required("name"))
        {
            Names = [.. map.Maps("names").Select(Name)],
            Aliases = [.. map.Texts("aliases").Select(a => new DatedName(a, null)), .. map.Maps("dated-aliases").Select(Name)],
            Cow = Memberships(map, "cow", n => new CowCode(n)),
            Gw = Memberships(map, "gw", n => new GwCode(n)),
            Iso = Iso(map.Map("iso")),
            FormerIso = FormerIso(map.Map("iso")?.Map("former")),
            Exists = [.. map.Maps("exists").Select(Existence)],
            Regions = map.Texts("regions"),
            Capital = map.Coordinates("at"),
            Successions = [.. map.Maps("succession").Select(Succession)],
            Note = map.Text("note"),
        };
        map.Finish();
        return state;
    }

    private static DatedName Name(MapReader map)
    {
        var name = new DatedName(map.Required("name"), map.Days());
        map.Finish();
        return name;
    }

    private static ImmutableArray<Membership<T>> Memberships<T>(MapReader map, string key, Func<int, T> code) where T : struct =>
        [.. map.Maps(key).Select(m =>
        {
            int number = m.Integer("code") ?? 0;
            if (number is < 2 or > 999)
                m.Note(m.At("code"), $"The code {number} lies outside 2–999.");
            var membership = new Membership<T>(number is < 2 or > 999 ? default : code(number), m.Text("abb") ?? "", m.Days() ?? new(DateOnly.MinValue, null));
            m.Finish();
            return membership;
        })];

    private static IsoCodes? Iso(MapReader? map)
    {
        if (map is null)
            return null;
        map.Node("former");
        bool isListed = map.Has("alpha2") || !map.Has("former");
        var iso = isListed ? new IsoCodes(map.Required("alpha2"), map.Required("alpha3"), map.Text("numeric") ?? "") : null;
        map.Finish();
        return iso;
    }

    private static IsoCodes? FormerIso(MapReader? map)
    {
        if (map is null)
            return null;
        var gone = new IsoCodes(map.Text("alpha2") ?? "", map.Text("alpha3") ?? "", map.Text("numeric") ?? "", map.Text("alpha4"), map.Integer("from"), map.Integer("to"));
        map.Finish();
        return gone;
    }

    private static Existence Existence(MapReader map)
    {
        var days = map.Days() ?? new Spell(DateOnly.MinValue, null);
        // 1800-01-01 is how the record writes "already there before our time".
        if (days.First == Immemorial)
            days = new(DateOnly.MinValue, days.Last);
        var existence = new Existence(days, map.Word("as", Standing.Independent));
        map.Finish();
        return existence;
    }

    private static Succession Succession(MapReader map)
    {
        var succession = new Succession(map.RequiredState("from"), map.Date("on") ?? default, map.RequiredWord<SuccessionKind>("how"));
        map.Finish();
        return succession;
    }

    private StateClass Class(MapReader map)
    {
        string id = map.Required("id");
        locations.Add($"class {id}", map.Here);
        var made = new StateClass(id, map.Required("title"), [.. map.Maps("members").Select(Member)]) { Regions = map.Texts("regions"), Disputed = [.. map.Maps("disputed").Select(Member)] };
        map.Text("note");
        map.Finish();
        return made;
    }

    private static ClassMember Member(MapReader map)
    {
        var member = new ClassMember(map.RequiredState("state"), map.Days());
        map.Text("note");
        map.Finish();
        return member;
    }
}
