using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Domain.Treaties;
using Entente.Studies.Views;

namespace Entente.Studies.Crises;

/// <summary>A crisis as output gives it; the JSON contract of the engine.</summary>
public sealed record CrisisView(IncidentView Incident, ImmutableArray<DeterminationView> Determinations, ImmutableArray<BreachView> Breaches, ImmutableArray<ConflictView> Conflicts, ImmutableArray<EdgeView> Cascade)
{
    public static CrisisView Of(Record record, Crisis crisis)
    {
        var on = crisis.Incident.Date;
        return new(IncidentView.Of(record, crisis.Incident), [.. crisis.Determinations.Select(d => DeterminationView.Of(record, d, on))],
            [.. crisis.Breaches.Select(b => new BreachView(State(b.By), State(b.Against), b.Kind.Word(), b.Treaty.Id, b.Obligation.Article, b.Disputed, Sources(b.Treaty, b.Obligation)))],
            [.. crisis.Conflicts.Select(c => new ConflictView(State(c.State), DeterminationView.Of(record, c.TowardTarget, on), DeterminationView.Of(record, c.TowardAttacker, on)))],
            [.. crisis.Cascade.Select(e => new EdgeView(e.Round, State(e.State), e.Side.Word(), DeterminationView.Of(record, e.Because, on)))]);

        StateView State(StateId id) => StateView.Of(record.States[id], on);
    }

    internal static ImmutableArray<string> Sources(Treaty treaty, Obligation obligation) =>
        [.. obligation.Sources.Select(k => treaty.Sources.FirstOrDefault(s => s.Key == k)).OfType<SourceNote>().Select(s => SourceView.Of(treaty, s).Line)];
}
