using System.Collections.Immutable;
using Entente.Corpus.Yaml;
using Entente.Domain.Text;
using Entente.Domain.Treaties;

namespace Entente.Corpus.Writing;

/// <summary>Writes a treaty as a file of the record; reading it gives the same treaty again.</summary>
public static class TreatyWriter
{
    private static readonly HashSet<string> NumbersAndFlags = new(StringComparer.Ordinal) { "atop", "years", "at-least", "at-most", "share-of-gdp", "pending", "any-state" };

    public static string Write(Treaty t) => YamlWriter.Write(new MapWriter()
        .Text("id", t.Id).Text("title", t.Title).Texts("names", t.Names)
        .Text("instrument", t.Instrument.Word()).Word("binding", t.Binding, Binding.Legal).Word("publicity", t.Publicity, Publicity.Public)
        .Text("organisation", t.Organisation).Text("summary", t.Summary)
        .Date("signed", t.Signed).Date("in-force", t.InForce).Date("ended", t.Ended).Flag("pending", t.IsPending)
        .Map("end", t.End is { } end ? new MapWriter().Text("how", end.How.Word()).Text("note", end.Note).Texts("sources", end.Sources) : null)
        .Maps("contested", t.Contested, c => new MapWriter().Date("from", c.From).Date("to", c.To).Text("note", c.Note).Texts("sources", c.Sources))
        .Map("term", t.Term is { } term ? new MapWriter().Number("years", term.Years).Text("renewal", term.Renewal).Text("notice", term.Notice) : null)
        .Texts("registration", t.Registration).Text("place", t.Place)
        .Map("lineage", new MapWriter().Texts("amends", t.Lineage.Amends).Texts("renews", t.Lineage.Renews).Texts("replaces", t.Lineage.Replaces).Texts("supplements", t.Lineage.Supplements).Texts("implements", t.Lineage.Implements))
        .Texts("atop", t.Atop.Select(a => a.ToString()))
        .Maps("parties", t.Parties, Party).Maps("obligations", t.Obligations, Obligation).Maps("reservations", t.Reservations, Reservation)
        .Maps("suspensions", t.Suspensions, Suspension).Maps("institutions", t.Institutions, Institution)
        .Maps("disputes", t.Disputes, d => new MapWriter().Text("text", d.Text).Texts("sources", d.Sources))
        .Map("sources", Sources(t.Sources))
        .Map("checked", new MapWriter().Text("by", t.Checked.ReadPrimaryText ? "primary-text" : "secondary").Date("through", t.Checked.Through).Text("note", t.Checked.Note))
        .Node, NumbersAndFlags);

    private static MapWriter Party(Party p) => new MapWriter()
        .Text("state", p.State.ToString()).Date("signed", p.Signed).Date("from", p.From).Date("to", p.To).Word("left", p.Left).Text("note", p.Note).Texts("sources", p.Sources);

    private static MapWriter Obligation(Obligation o)
    {
        var map = new MapWriter().Text("id", o.Id).Text("article", o.Article).Text("kind", o.Kind.Word()).Word("form", o.Form);
        Selector(map, "from", o.From, "all-parties");
        Selector(map, "to", o.To, "all-other-parties");
        return map.Date("since", o.Since).Date("until", o.Until).Map("trigger", o.Trigger is { } trigger ? Trigger(trigger) : null)
            .Map("response", o.Response is { } r ? new MapWriter().Text("force", r.Force.Word()).Text("procedure", r.Procedure).Text("means", r.Means) : null)
            .Text("disputed", o.Disputed).Text("summary", o.Summary).Texts("sources", o.Sources);
    }

    private static void Selector(MapWriter map, string key, StateSelector states, string all)
    {
        if (states.IsAllParties)
            map.Text(key, all);
        else
            map.States(key, states.Listed);
    }

    private static MapWriter Trigger(Trigger t)
    {
        var map = Adversary(new MapWriter().Text("incident", t.Incident.Word()).Maps("scope", t.Scope, Scope), t.Adversary);
        return map.Number("at-least", t.AtLeast > 0 ? t.AtLeast : null).Number("at-most", t.AtMost > 0 ? t.AtMost : null)
            .Word("non-state", t.NonState).Word("fellow-party", t.FellowParty)
            .Maps("requires", t.Requires, c => new MapWriter().Text("condition", c.Kind.Word()).Text("by", c.By).States("states", c.States).Text("text", c.Text));
    }

    private static MapWriter Scope(ScopeLine line) => new MapWriter().Texts("object", line.Objects.Select(o => o.Word())).Text("within", line.Within?.ToString()).Days(line.Days);

    private static MapWriter Adversary(MapWriter map, Adversary? adversary) => adversary?.Scope switch
    {
        null or AdversaryScope.Any => map,
        AdversaryScope.Listed => map.Maps("adversary", adversary.Alternatives, a => new MapWriter()
            .States("states", a.States).Texts("classes", a.Classes).Flag("any-state", a.AnyState).States("supported-by", a.SupportedBy).States("joined-with", a.JoinedWith)),
        var scope => map.Word("adversary", scope),
    };

    private static MapWriter Reservation(Reservation r) => new MapWriter()
        .Text("id", r.Id).States("by", r.By).States("toward", r.Toward).Texts("obligations", r.Obligations).Text("type", r.Kind.Word())
        .Map("applies-when", Test(r.AppliesWhen)).Map("applies-unless", Test(r.AppliesUnless))
        .Text("effect", r.Effect.Word()).Text("text", r.Text).Text("disputed", r.Disputed).Date("since", r.Since).Date("until", r.Until).Texts("sources", r.Sources);

    private static MapWriter? Test(SituationTest? test) => test is null ? null : Adversary(new MapWriter(), test.Adversary).Maps("scope", test.Scope, Scope);

    private static MapWriter Suspension(Suspension s) => new MapWriter()
        .States("from", s.From).States("to", s.To).Text("member", s.Member.IsNone ? null : s.Member.ToString())
        .Date("since", s.Since).Date("until", s.Until).Text("effect", s.Effect.Word()).Text("note", s.Note).Texts("sources", s.Sources);

    private static MapWriter Institution(Institution i) => new MapWriter()
        .Text("name", i.Name).Text("kind", i.Kind.Word()).Text("holder", i.Holder).Date("since", i.Since).Date("until", i.Until).Text("seat", i.Seat)
        .Number("share-of-gdp", i.ShareOfGdp).Text("note", i.Note).Texts("sources", i.Sources);

    private static MapWriter Sources(ImmutableArray<SourceNote> sources)
    {
        var map = new MapWriter();
        foreach (var s in sources)
            map.Add(s.Key, new MapWriter().Text("title", s.Title).Text("cite", s.Cite).Text("url", s.Url).Text("read", s.Read.Word()).Text("kind", s.Kind.Word()).Text("note", s.Note).Node);
        return map;
    }
}
