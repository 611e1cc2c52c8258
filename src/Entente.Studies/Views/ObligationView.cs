using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.Text;
using Entente.Domain.Time;
using Entente.Domain.Treaties;
using Entente.Studies.Wording;

namespace Entente.Studies.Views;

/// <summary>A duty of one state toward another on a day, in words and in codes.</summary>
public sealed record ObligationView(StateView Promisor, StateView Beneficiary, string Kind, string Treaty, string TreatyTitle, string Obligation, string Article)
{
    /// <summary>The first day on which it bound this pair, and the last where one is known.</summary>
    public required string Since { get; init; }

    public string? Until { get; init; }

    /// <summary>The same days as the record writes them where it knows them only roughly, as <c>1991-07-01~</c> (EDTF); null where the day is known.</summary>
    public string? SinceWritten { get; init; }

    public string? UntilWritten { get; init; }

    /// <summary><c>in-force</c>, <c>suspended</c>, <c>suspension-disputed</c> or <c>contested</c>.</summary>
    public required string Standing { get; init; }

    public required string Summary { get; init; }

    public required string Demand { get; init; }

    public required string Occasion { get; init; }

    public required string Where { get; init; }

    public required string Against { get; init; }

    /// <summary>Facts that the text asks for before the duty exists.</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];

    public ImmutableArray<string> Reservations { get; init; } = [];

    /// <summary>Doubts: a disputed reading, a suspension, a contested life.</summary>
    public ImmutableArray<string> Doubts { get; init; } = [];

    public bool IsPolitical { get; init; }

    public ImmutableArray<SourceView> Sources { get; init; } = [];

    /// <summary>Whether it promises help in war.</summary>
    public bool PromisesHelp { get; init; }

    /// <summary>Whether it binds in a crisis at all, or is a framework without such a duty.</summary>
    public bool AnswersIncidents { get; init; }

    public static ObligationView Of(Record record, Duty duty, DateOnly on)
    {
        var (treaty, obligation) = (duty.Treaty, duty.Obligation);
        var phrases = new Phrases(record, on);
        var days = DaysOf(duty, on);
        var (begin, end) = RoughDays(duty, days, on);
        var suspension = treaty.SuspensionOf(duty.Promisor, duty.Beneficiary, on);
        var contest = treaty.ContestOn(on);
        return new(StateView.Of(record.States[duty.Promisor], on), StateView.Of(record.States[duty.Beneficiary], on),
            obligation.Kind.Word(), treaty.Id, treaty.Title, obligation.Id, obligation.Article)
        {
            Since = days.First.ToString("O"),
            Until = days.Last?.ToString("O"),
            SinceWritten = begin?.ToString(),
            UntilWritten = end?.ToString(),
            Standing = suspension is { Effect: SuspensionEffect.Suspended } ? "suspended" : suspension is not null ? "suspension-disputed" : contest is not null ? "contested" : "in-force",
            Summary = obligation.Summary,
            Demand = Phrases.Demand(obligation),
            Occasion = obligation.Trigger is { } t ? Phrases.Occasion(t.Incident) : "",
            Where = obligation.Trigger is null ? "" : phrases.Where(obligation.Trigger),
            Against = phrases.Against(obligation.Trigger),
            Conditions = ConditionsOf(obligation),
            Reservations = ReservationsOf(duty, on),
            Doubts = Doubted(obligation.Disputed, suspension?.Note, contest?.Note),
            IsPolitical = treaty.Binding is Binding.Political,
            Sources = SourcesOf(treaty, obligation),
            PromisesHelp = obligation.Kind.PromisesHelp(),
            AnswersIncidents = obligation.Kind.AnswersIncidents(),
        };
    }

    // Loops here and below, for the reason that BriefStudy gives.
    private static ImmutableArray<string> ConditionsOf(Obligation obligation)
    {
        var conditions = new List<string>();
        foreach (var condition in obligation.Trigger?.Requires ?? [])
            conditions.Add(condition.Text);
        return [.. conditions];
    }

    private static ImmutableArray<string> ReservationsOf(Duty duty, DateOnly on)
    {
        var reservations = new List<string>();
        foreach (var reservation in duty.Treaty.Reservations)
            if (Concerns(reservation, duty, on))
                reservations.Add(reservation.Text);
        return [.. reservations];
    }

    private static ImmutableArray<string> Doubted(params ReadOnlySpan<string?> doubts)
    {
        var told = new List<string>();
        foreach (string? doubt in doubts)
            if (doubt is not null)
                told.Add(doubt);
        return [.. told];
    }

    private static ImmutableArray<SourceView> SourcesOf(Treaty treaty, Obligation obligation)
    {
        var sources = new List<SourceView>();
        foreach (string key in obligation.Sources)
            foreach (var source in treaty.Sources)
                if (source.Key == key)
                    sources.Add(SourceView.Of(treaty, source));
        return [.. sources];
    }

    private static bool Concerns(Reservation r, Duty duty, DateOnly on) =>
        r.Obligations.Contains(duty.Obligation.Id) && r.By.Contains(duty.Promisor) && (r.Toward.IsEmpty || r.Toward.Contains(duty.Beneficiary)) && r.Days.Holds(on);

    // The days on which the rule bound exactly this pair without a break, around the day asked.
    private static Spell DaysOf(Duty duty, DateOnly on)
    {
        var days = duty.Treaty.DaysOf(duty.Obligation)!.Value;
        foreach (var party in duty.Treaty.Parties)
            if ((party.State == duty.Promisor || party.State == duty.Beneficiary) && duty.Treaty.Bound(party) is { } bound && bound.Holds(on))
                days = days.Intersect(bound) ?? days;
        return days;
    }

    // The dates from which these days come, of the treaty, the rule and the two parties, where one of them is no plain day.
    private static (EdtfDate? Begin, EdtfDate? End) RoughDays(Duty duty, Spell days, DateOnly on)
    {
        var (treaty, rule) = (duty.Treaty, duty.Obligation);
        EdtfDate? begin = null, end = null;
        Look(treaty.InForce, treaty.Life?.First, treaty.Ended);
        Look(rule.Since, rule.Since?.Earliest, rule.Until);
        foreach (var party in treaty.Parties)
            if ((party.State == duty.Promisor || party.State == duty.Beneficiary) && treaty.Bound(party) is { } bound && bound.Holds(on))
                Look(party.From, bound.First, party.To);
        return (begin, end);

        void Look(EdtfDate? from, DateOnly? first, EdtfDate? to)
        {
            if (from is { IsPlainDay: false } && first == days.First)
                begin ??= from;
            if (to is { IsPlainDay: false } && to?.Latest == days.Last)
                end ??= to;
        }
    }
}
