using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.Relations;
using Entente.Domain.States;
using Entente.Domain.Treaties;

namespace Entente.Studies.Atlas;

/// <summary>Everything dated in the record, one after the other.</summary>
public sealed class EventStudy(Record record)
{
    /// <summary>All events by day, then kind, treaty and states.</summary>
    public ImmutableArray<AtlasEvent> Run() =>
        [.. record.Treaties.SelectMany(Of).Concat(record.Relations.Select(Of))
            .OrderBy(e => e.Day).ThenBy(e => e.Kind).ThenBy(e => e.Treaty?.Id ?? "", StringComparer.Ordinal).ThenBy(e => string.Join(' ', e.States), StringComparer.Ordinal)];

    private static AtlasEvent Of(RelationEvent change) =>
        new(AtlasEventKind.Established + (byte)change.Change, change.On.Earliest, change.On, [change.A, change.B]) { Relation = change };

    private static IEnumerable<AtlasEvent> Of(Treaty treaty)
    {
        var first = First(treaty);
        if (treaty.Signed is { } signed)
            yield return new(AtlasEventKind.Signature, signed.Earliest, signed, first) { Treaty = treaty };
        if (treaty.Life is not { } life)
            yield break;
        yield return new(AtlasEventKind.EntryIntoForce, life.First, treaty.InForce!.Value, first) { Treaty = treaty };
        foreach (var party in treaty.Parties)
        {
            if (treaty.Bound(party) is not { } bound)
                continue;
            if (bound.First > life.First && party.From is { } from)
                yield return new(AtlasEventKind.Accession, bound.First, from, [party.State]) { Treaty = treaty };
            if (bound.Last is { } left && !(left >= life.Last) && party.To is { } to)
                yield return new(AtlasEventKind.Departure, left, to, [party.State]) { Treaty = treaty, Departure = party.Left };
        }
        if (life.Last is { } last)
            yield return new(treaty.End?.How is EndKind.Denounced ? AtlasEventKind.Denunciation : AtlasEventKind.End, last, treaty.Ended!.Value, [.. treaty.PartiesOn(last)]) { Treaty = treaty, End = treaty.End?.How };
    }

    // Those who were bound from the first day on; all who are named where it never was in force.
    private static ImmutableArray<StateId> First(Treaty treaty) =>
        treaty.Life is { } life && treaty.PartiesOn(life.First).ToImmutableArray() is { IsEmpty: false } bound ? bound : [.. treaty.Parties.Select(p => p.State).Distinct().Order()];
}
