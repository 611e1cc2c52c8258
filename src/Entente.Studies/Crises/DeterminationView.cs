using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.Text;
using Entente.Obligations;
using Entente.Studies.Views;

namespace Entente.Studies.Crises;

/// <summary>A determination as output gives it.</summary>
public sealed record DeterminationView(StateView Promisor, StateView Beneficiary, string Kind, string Status, string? Reason, string? HingesOn, string Treaty, string Article, ImmutableArray<TraceStep> Trace, ImmutableArray<string> Sources)
{
    public string TreatyTitle { get; init; } = "";

    public string? Disputed { get; init; }

    public static DeterminationView Of(Record record, Determination d, DateOnly on) => new(StateView.Of(record.States[d.Promisor], on), StateView.Of(record.States[d.Beneficiary], on),
        d.Kind.Word(), d.Status.Word(), d.Reason is Entente.Obligations.Reason.None ? null : Word(d.Reason), d.HingesOn, d.Treaty.Id, d.Obligation.Article, d.Trace, CrisisView.Sources(d.Treaty, d.Obligation))
    {
        TreatyTitle = d.Treaty.Title, Disputed = d.Disputed,
    };

    /// <summary>The reason as the casebook writes it.</summary>
    public static string Word(Entente.Obligations.Reason reason) => reason is Entente.Obligations.Reason.NotAParty ? "not-a-party" : reason.Word();
}
