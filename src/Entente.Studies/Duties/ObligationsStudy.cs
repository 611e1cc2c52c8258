using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.Treaties;
using Entente.Studies.Views;

namespace Entente.Studies.Duties;

/// <summary>Lists the duties in force on a day, by promisor, beneficiary and kind.</summary>
public sealed class ObligationsStudy(Record record)
{
    public ImmutableArray<ObligationView> Run(ObligationsQuestion question) =>
        [.. Duties(question)
            .OrderBy(d => d.Promisor).ThenBy(d => d.Beneficiary).ThenBy(d => d.Obligation.Kind).ThenBy(d => d.Treaty.Id, StringComparer.Ordinal).ThenBy(d => d.Obligation.Id, StringComparer.Ordinal)
            .Select(d => ObligationView.Of(record, d, question.On))];

    /// <summary>The same unordered and untold, made one by one: for counting before telling.</summary>
    public IEnumerable<Duty> Duties(ObligationsQuestion question) =>
        Treaties(question).SelectMany(t => t.DutiesOn(question.On, question.Of?.Id, question.To?.Id, question.Kind is { } kind ? k => k == kind : null));

    private IEnumerable<Treaty> Treaties(ObligationsQuestion question) => question switch
    {
        { Of: { } of, To: { } to } => record.Concerning(of.Id, to.Id),
        { Of: { } of } => record.Concerning(of.Id),
        { To: { } to } => record.Concerning(to.Id),
        _ => record.Treaties,
    };
}
