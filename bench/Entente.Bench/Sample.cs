using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Corpus.Embedded;
using Entente.Domain.Incidents;
using Entente.Domain.Places;
using Entente.Domain.States;
using Entente.Domain.Treaties;
using Entente.Obligations;

namespace Entente.Bench;

/// <summary>The record cut down or grown to a number of treaties, and random incidents between states that exist on random days.</summary>
internal static class Sample
{
    public static readonly Record Record = EmbeddedRecord.Open();

    /// <summary>The first so many treaties of the record; beyond its size, copies of its treaties among other states.</summary>
    public static Docket Docket(int treaties) => new(Record.States, Record.Gazetteer, Treaties(treaties));

    /// <summary>Incidents drawn from one seed: days from 1820 to 2025, one to three attackers, home territory or a place.</summary>
    public static Incident[] Incidents(int count)
    {
        var draw = new Draw(1648);
        var places = Record.Gazetteer.Places;
        return [.. Enumerable.Range(0, count).Select(_ => Incident(draw, places))];
    }

    private static Incident Incident(Draw draw, ImmutableArray<Place> places)
    {
        var day = new DateOnly(1820, 1, 1).AddDays(draw.Below(75_000));
        var living = Record.States.All.Where(s => s.ExistsOn(day)).ToArray();
        var target = living[draw.Below(living.Length)];
        var attackers = Enumerable.Range(0, 1 + draw.Below(3)).Select(_ => living[draw.Below(living.Length)]).Where(s => s != target).DistinctBy(s => s.Id).Select(s => new Attacker(s.Id, s.Name)).ToImmutableArray();
        var site = draw.Below(4) == 0 ? Site.Of(places[draw.Below(places.Length)], day, target.Id) : Site.Home(target, day);
        return attackers.IsEmpty ? Incident(draw, places) : new(day, attackers, target.Id, site) { Provocation = (Provocation)draw.Below(3), Object = (ProtectedObject)draw.Below(4) };
    }

    private static IEnumerable<Treaty> Treaties(int count)
    {
        var all = Record.Treaties.ToList();
        var ids = Record.States.All.Select(s => s.Id).ToList();
        for (int i = 0; i < count; i++)
            yield return i < all.Count ? all[i] : Moved(all[i % all.Count], i, ids);
    }

    // The same rules among other states: each is replaced by the one a fixed number of places further on.
    private static Treaty Moved(Treaty treaty, int copy, List<StateId> ids)
    {
        return treaty with
        {
            Id = $"{treaty.Id}-{copy}",
            Parties = [.. treaty.Parties.Select(p => p with { State = Other(p.State) })],
            Reservations = [],
            Suspensions = [],
            Obligations = [.. treaty.Obligations.Select(o => o with { From = new([.. o.From.Listed.Select(Other)]), To = new([.. o.To.Listed.Select(Other)]) })],
        };

        StateId Other(StateId id) => ids[(ids.IndexOf(id) + (7 * (copy / 100))) % ids.Count];
    }

    /// <summary>A small generator of our own, so that every run draws the same.</summary>
    public sealed class Draw(ulong seed)
    {
        private ulong _state = seed;

        public int Below(int limit)
        {
            _state ^= _state << 13;
            _state ^= _state >> 7;
            _state ^= _state << 17;
            return (int)(_state % (ulong)limit);
        }
    }
}
