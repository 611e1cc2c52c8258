using System.Collections.Immutable;
using Entente.Corpus.Yaml;
using Entente.Domain.Treaties;

namespace Entente.Corpus.Reading;

/// <summary>Reads a treaty record; the format is described in docs/corpus/record-format.md.</summary>
internal sealed class TreatyReader(YamlNode root, List<RecordProblem> problems, Locations locations)
{
    public Treaty Read()
    {
        var map = new MapReader(root, problems);
        string id = map.Required("id");
        locations.Add(id, root);
        var treaty = new Treaty(id, map.Required("title"), map.RequiredWord<Instrument>("instrument"), Flow(map.Required("summary")))
        {
            Names = map.Texts("names"),
            Binding = map.Word("binding", Binding.Legal),
            Publicity = map.Word("publicity", Publicity.Public),
            Organisation = map.Text("organisation"),
            Signed = map.Date("signed"),
            InForce = map.Date("in-force"),
            Ended = map.Date("ended"),
            IsPending = map.Flag("pending"),
            End = End(map.Map("end")),
            Contested = [.. map.Maps("contested").Select(Contest)],
            Term = Term(map.Map("term")),
            Registration = map.Texts("registration"),
            Place = map.Text("place"),
            Lineage = Lineage(map.Map("lineage")),
            Atop = [.. map.Texts("atop").Select(t => int.TryParse(t, out int n) ? n : 0)],
            Parties = [.. map.Maps("parties").Select((p, i) => Party(p, id, i))],
            Obligations = [.. map.Maps("obligations").Select(o => Obligation(o, id))],
            Reservations = [.. map.Maps("reservations").Select(r => Reservation(r, id))],
            Suspensions = [.. map.Maps("suspensions").Select((s, i) => Suspension(s, id, i))],
            Institutions = [.. map.Maps("institutions").Select((i, n) => Institution(i, id, n))],
            Disputes = [.. map.Maps("disputes").Select(Dispute)],
            Sources = [.. map.Named("sources").Select(s => Source(s.Key, s.Value))],
            Checked = Checked(map),
        };
        map.Finish();
        return treaty;
    }

    private static TreatyEnd? End(MapReader? map)
    {
        if (map is null)
            return null;
        var end = new TreatyEnd(map.RequiredWord<EndKind>("how"), Flow(map.Text("note")), map.Texts("sources"));
        map.Finish();
        return end;
    }

    private static Contest Contest(MapReader map)
    {
        var contest = new Contest(map.Date("from") ?? default, map.Date("to"), Flow(map.Required("note")), map.Texts("sources"));
        map.Days();
        map.Finish();
        return contest;
    }

    private static Term? Term(MapReader? map)
    {
        if (map is null)
            return null;
        var term = new Term(map.Integer("years"), Flow(map.Text("renewal")), Flow(map.Text("notice")));
        map.Finish();
        return term;
    }

    private static Lineage Lineage(MapReader? map)
    {
        if (map is null)
            return Domain.Treaties.Lineage.None;
        var lineage = new Lineage(map.Texts("amends"), map.Texts("renews"), map.Texts("replaces"), map.Texts("supplements"), map.Texts("implements"));
        map.Finish();
        return lineage;
    }

    private Party Party(MapReader map, string treaty, int index)
    {
        locations.Add($"{treaty}/parties/{index}", map.Here);
        var party = new Party(map.RequiredState("state"))
        {
            Signed = map.Date("signed"), From = map.Date("from"), To = map.Date("to"), Left = map.Word<Departure>("left"),
            Note = Flow(map.Text("note")), Sources = map.Texts("sources"),
        };
        map.Days();
        map.Finish();
        return party;
    }

    private Obligation Obligation(MapReader map, string treaty)
    {
        string id = map.Required("id");
        locations.Add($"{treaty}/obligations/{id}", map.Here);
        var obligation = new Obligation(id, map.Required("article"), map.RequiredWord<ObligationKind>("kind"),
            Selector(map, "from", "all-parties"), Selector(map, "to", "all-other-parties"), Flow(map.Required("summary")))
        {
            Form = map.Word<ObligationForm>("form"),
            Since = map.Date("since"),
            Until = map.Date("until"),
            Trigger = Trigger(map.Map("trigger")),
            Response = Response(map.Map("response")),
            Disputed = Flow(map.Text("disputed")),
            Sources = map.Texts("sources"),
        };
        map.Days("since", "until");
        map.Finish();
        return obligation;
    }

    private static StateSelector Selector(MapReader map, string key, string all)
    {
        if (map.Node(key) is YamlScalar scalar)
        {
            if (scalar.Text != all)
                map.Note(scalar, $"'{key}' is '{scalar.Text}'; expected {all} or a list of state ids.");
            return StateSelector.AllParties;
        }
        var states = map.States(key);
        if (states.IsEmpty)
            map.Note(map.At(key), $"'{key}' names nobody; write {all} or a list of state ids.");
        return new(states);
    }

    internal static Trigger? Trigger(MapReader? map)
    {
        if (map is null)
            return null;
        var trigger = new Trigger(map.RequiredWord<IncidentKind>("incident"))
        {
            Scope = Scope(map),
            Adversary = Adversary(map) ?? Domain.Treaties.Adversary.Any,
            AtLeast = map.Integer("at-least") ?? 0,
            AtMost = map.Integer("at-most") ?? 0,
            NonState = map.Word<NonStateRule>("non-state"),
            FellowParty = map.Word<FellowPartyRule>("fellow-party"),
            Requires = [.. map.Maps("requires").Select(Condition)],
        };
        map.Finish();
        return trigger;
    }

    private static ImmutableArray<ScopeLine> Scope(MapReader map) => [.. map.Maps("scope").Select(line =>
    {
        var scope = new ScopeLine(line.Words<ProtectedObject>("object"), line.Text("within") is { } within ? Within.Parse(within) : null, line.Days("since", "until"));
        line.Finish();
        return scope;
    })];

    private static Adversary? Adversary(MapReader map)
    {
        switch (map.Node("adversary"))
        {
            case null:
                return null;
            case YamlScalar scalar when Scopes.TryGetValue(scalar.Text, out var scope):
                return new(scope, []);
            case YamlSequence:
                return new(AdversaryScope.Listed, [.. map.Maps("adversary").Select(Alternative)]);
            case var other:
                map.Note(other, $"'adversary' is {(other as YamlScalar)?.Text ?? "a mapping"}; expected {string.Join(", ", Scopes.Keys)} or a list of alternatives.");
                return null;
        }
    }

    private static readonly Dictionary<string, AdversaryScope> Scopes = new(StringComparer.Ordinal)
    {
        ["any"] = AdversaryScope.Any, ["any-state"] = AdversaryScope.AnyState, ["non-party"] = AdversaryScope.NonParty,
    };

    private static AdversaryAlternative Alternative(MapReader map)
    {
        var alternative = new AdversaryAlternative
        {
            States = map.States("states"), Classes = map.Texts("classes"), AnyState = map.Flag("any-state"),
            SupportedBy = map.States("supported-by"), JoinedWith = map.States("joined-with"),
        };
        if (alternative is { AnyState: false, States.IsEmpty: true, Classes.IsEmpty: true })
            map.Note(map.Here, "This adversary names nobody; give states, classes or any-state: true.");
        map.Finish();
        return alternative;
    }

    private static Condition Condition(MapReader map)
    {
        var condition = new Condition(map.RequiredWord<ConditionKind>("condition"), Flow(map.Required("text"))) { By = map.Text("by"), States = map.States("states") };
        map.Finish();
        return condition;
    }

    private static Response? Response(MapReader? map)
    {
        if (map is null)
            return null;
        var response = new Response(map.RequiredWord<ForceOfResponse>("force"), Flow(map.Text("procedure")), Flow(map.Text("means")));
        map.Finish();
        return response;
    }

    private Reservation Reservation(MapReader map, string treaty)
    {
        string id = map.Required("id");
        locations.Add($"{treaty}/reservations/{id}", map.Here);
        var reservation = new Reservation(id, map.RequiredWord<ReservationKind>("type"), map.RequiredWord<ReservationEffect>("effect"), Flow(map.Required("text")))
        {
            By = map.States("by"),
            Toward = map.States("toward"),
            Obligations = map.Texts("obligations"),
            AppliesWhen = Test(map.Map("applies-when")),
            AppliesUnless = Test(map.Map("applies-unless")),
            Disputed = Flow(map.Text("disputed")),
            Since = map.Date("since"),
            Until = map.Date("until"),
            Sources = map.Texts("sources"),
        };
        map.Days("since", "until");
        map.Finish();
        return reservation;
    }

    private static SituationTest? Test(MapReader? map)
    {
        if (map is null)
            return null;
        var test = new SituationTest(Adversary(map), Scope(map));
        map.Finish();
        return test;
    }

    private Suspension Suspension(MapReader map, string treaty, int index)
    {
        locations.Add($"{treaty}/suspensions/{index}", map.Here);
        var suspension = new Suspension(map.Date("since") ?? default, map.Date("until"), map.RequiredWord<SuspensionEffect>("effect"), Flow(map.Required("note")))
        {
            From = map.States("from"), To = map.States("to"), Member = map.State("member"), Sources = map.Texts("sources"),
        };
        map.Days("since", "until");
        map.Finish();
        return suspension;
    }

    private Institution Institution(MapReader map, string treaty, int index)
    {
        locations.Add($"{treaty}/institutions/{index}", map.Here);
        var institution = new Institution(map.Required("name"), map.RequiredWord<InstitutionKind>("kind"))
        {
            Holder = map.Text("holder"), Since = map.Date("since"), Until = map.Date("until"), Seat = map.Text("seat"), ShareOfGdp = map.Number("share-of-gdp"),
            Note = Flow(map.Text("note")), Sources = map.Texts("sources"),
        };
        map.Days("since", "until");
        map.Finish();
        return institution;
    }

    private static Dispute Dispute(MapReader map)
    {
        var dispute = new Dispute(Flow(map.Required("text")), map.Texts("sources"));
        map.Finish();
        return dispute;
    }

    private static SourceNote Source(string key, MapReader map)
    {
        var source = new SourceNote(key, Flow(map.Required("title")), map.RequiredWord<ReadingDepth>("read"), map.RequiredWord<SourceKind>("kind"))
        {
            Cite = Flow(map.Text("cite")), Url = map.Text("url"), Note = Flow(map.Text("note")),
        };
        map.Finish();
        return source;
    }

    private static Verification Checked(MapReader map)
    {
        if (map.Map("checked") is not { } node)
        {
            map.Note(map.Here, "'checked' is missing; say what was read (by: primary-text or secondary) and through which date the record is current.");
            return new(false, default, null);
        }
        string by = node.Required("by");
        if (by is not ("primary-text" or "secondary"))
            node.Note(node.At("by"), $"'by' is '{by}'; expected primary-text or secondary.");
        var check = new Verification(by == "primary-text", node.Date("through") ?? default, Flow(node.Text("note")));
        node.Required("through");
        node.Finish();
        return check;
    }

    /// <summary>A text on one line: folded YAML keeps line ends that mean nothing.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    internal static string? Flow(string? text) => text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
