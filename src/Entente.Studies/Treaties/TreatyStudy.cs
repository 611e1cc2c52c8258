using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.Text;
using Entente.Domain.Treaties;
using Entente.Studies.Figures;
using Entente.Studies.Views;
using Entente.Studies.Wording;

namespace Entente.Studies.Treaties;

/// <summary>Lays out one treaty: parties with dates, rules, reservations, institutions, sources.</summary>
public sealed class TreatyStudy(Record record)
{
    /// <param name="t">The treaty.</param>
    /// <param name="on">The day on which to weigh its parties; the record's own present when none is given.</param>
    public TreatyDossier Run(Treaty t, DateOnly? on = null) => new(t.Id, t.Title)
    {
        Names = t.Names,
        Summary = t.Summary,
        Instrument = t.Instrument.Word(),
        Binding = t.Binding.Word(),
        Publicity = t.Publicity.Word(),
        Organisation = t.Organisation,
        Signed = t.Signed?.ToString(),
        Place = t.Place,
        InForce = t.InForce?.ToString(),
        Ended = t.Ended?.ToString(),
        HowEnded = t.End is { } end ? end.Note is null ? end.How.Word() : $"{end.How.Word()}: {end.Note}" : null,
        Term = t.Term is { } term ? string.Join("; ", new[] { term.Years is { } y ? $"{y} years" : null, term.Renewal, term.Notice is null ? null : $"notice: {term.Notice}" }.OfType<string>()) : null,
        Registration = t.Registration,
        Atop = t.Atop,
        Lineage = Lineage(t.Lineage),
        Parties = [.. t.Parties.Select(p => Row(t, p))],
        Obligations = [.. t.Obligations.Select(o => Row(t, o))],
        Reservations = [.. t.Reservations.Select(r => $"{Names(t, r.By)} ({r.Kind.Word()}, on {string.Join(", ", r.Obligations)}): {r.Text}")],
        Suspensions = [.. t.Suspensions.Select(s => $"{s.Since} to {s.Until?.ToString() ?? "today"}: {s.Note}")],
        Institutions = [.. t.Institutions.OrderBy(i => i.Since?.Earliest ?? DateOnly.MaxValue).Select(Row)],
        Disputes = [.. t.Disputes.Select(d => d.Text), .. t.Contested.Select(c => $"In force? {c.From} to {c.To?.ToString() ?? "its end"}: {c.Note}")],
        Sources = [.. t.Sources.Select(s => SourceView.Of(t, s))],
        PartiesByWeight = new FiguresStudy(record).OfParties(t, on ?? record.CurrentThrough, isAsked: on is not null),
        Checked = $"{(t.Checked.ReadPrimaryText ? "articles read in the text" : "secondary sources only")}, current through {t.Checked.Through}{(t.Checked.Note is { } note ? $" ({note})" : "")}",
    };

    private PartyRow Row(Treaty t, Party p)
    {
        var day = t.Bound(p)?.First ?? t.Signed?.Earliest ?? record.CurrentThrough;
        return new(p.State.ToString(), new Phrases(record, day).State(p.State), (p.Signed ?? (p.From is null || p.From == t.InForce ? t.Signed : null))?.ToString(), (p.From ?? t.InForce)?.ToString(), (p.To ?? t.Ended)?.ToString(), p.Left?.Word(), p.Note);
    }

    private RuleRow Row(Treaty t, Obligation o)
    {
        var phrases = new Phrases(record, t.DaysOf(o)?.First ?? t.Signed?.Earliest ?? record.CurrentThrough);
        return new(o.Id, o.Article, o.Kind.Word(),
            o.From.IsAllParties ? "all parties" : phrases.States(o.From.Listed), o.To.IsAllParties ? "all other parties" : phrases.States(o.To.Listed),
            o.Trigger is { } trigger ? Phrases.Occasion(trigger.Incident) : "", o.Trigger is null ? "" : phrases.Where(o.Trigger), phrases.Against(o.Trigger), Phrases.Demand(o),
            o.Summary, o.Since?.ToString(), o.Until?.ToString(), o.Disputed, [.. (o.Trigger?.Requires ?? []).Select(c => c.Text)], o.Sources);
    }

    private static InstitutionRow Row(Institution i) => new(i.Name, i.Kind.Word(), i.Holder, i.Since?.ToString(), i.Until?.ToString(), i.Seat, i.ShareOfGdp, i.Note);

    private string Names(Treaty t, ImmutableArray<Domain.States.StateId> states) => new Phrases(record, t.InForce?.Earliest ?? record.CurrentThrough).States(states);

    private static ImmutableArray<string> Lineage(Lineage lineage) =>
    [
        .. lineage.Amends.Select(i => $"amends {i}"), .. lineage.Renews.Select(i => $"renews {i}"), .. lineage.Replaces.Select(i => $"replaces {i}"),
        .. lineage.Supplements.Select(i => $"supplements {i}"), .. lineage.Implements.Select(i => $"implements {i}"),
    ];
}
