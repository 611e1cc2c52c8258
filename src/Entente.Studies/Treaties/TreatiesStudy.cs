using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Domain.Treaties;

namespace Entente.Studies.Treaties;

/// <summary>Lists treaties: of a party, in force on a day, of a kind.</summary>
public sealed class TreatiesStudy(Record record)
{
    /// <param name="party">Only treaties to which it is a party that day (or ever, when no day is given).</param>
    /// <param name="on">Only treaties in force that day; null for all of the record.</param>
    /// <param name="kind">Only treaties with an obligation of that kind.</param>
    public ImmutableArray<TreatyRow> Run(State? party, DateOnly? on, ObligationKind? kind) =>
        [.. (party is null ? record.Treaties : record.Concerning(party.Id))
            .Where(t => (on is not { } day || t.IsInForce(day)) && IsParty(t, party, on) && (kind is null || t.Obligations.Any(o => o.Kind == kind)))
            .OrderBy(t => (t.InForce ?? t.Signed)?.Earliest ?? DateOnly.MaxValue).ThenBy(t => t.Id, StringComparer.Ordinal).Select(t => Row(t, on))];

    private static bool IsParty(Treaty treaty, State? party, DateOnly? on) =>
        party is null || (on is { } day ? treaty.IsParty(party.Id, day) : treaty.Parties.Any(p => p.State == party.Id));

    private static TreatyRow Row(Treaty t, DateOnly? on) => new(t.Id, t.Title, t.Signed?.ToString(), t.InForce?.ToString(), t.Ended?.ToString(),
        string.Join(' ', on is { } day ? t.PartiesOn(day) : t.Parties.Select(p => p.State).Distinct().Order()),
        string.Join(' ', t.Obligations.Select(o => o.Kind).Distinct().Order().Select(k => k.Word())), on is { } d ? t.IsInForce(d) : t.InForce is not null && t.Ended is null);
}
