using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Corpus;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Domain.Time;
using Entente.Domain.Treaties;
using Entente.Studies;
using Entente.Studies.Atlas;

namespace Entente.Web.Atlas;

/// <summary>Writes the record column by column, as docs/atlas/bundle.md describes.</summary>
internal sealed class BundleWriter(Record record, string version)
{
    private const int None = -1;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ImmutableArray<State> _states = record.States.All;
    private readonly List<Treaty> _treaties = [.. record.Treaties];
    private readonly StateSets _sets = new(record.States);
    private readonly List<(string Table, string Column, int Row, string Written)> _vague = [];

    private List<string> Regions => [.. _states.SelectMany(s => s.Regions).Distinct().Order(StringComparer.Ordinal)];

    public byte[] Write(string hash)
    {
        _vague.Clear();
        using var bytes = new MemoryStream();
        using (var o = new Utf8JsonWriter(bytes, Compact))
        {
            o.WriteStartObject();
            o.WriteNumber("format", 1);
            o.WriteString("record", hash);
            o.WriteString("version", version);
            o.WriteNumber("current_through", record.CurrentThrough.DayNumber);
            o.WriteNumber("first_day", Asking.Beginning.DayNumber);
            Words<ObligationKind>(o, "kinds");
            Numbers(o, "helps", Enum.GetValues<ObligationKind>().Where(k => k.PromisesHelp()).Select(k => (int)k));
            Words<Standing>(o, "standings");
            Words<AtlasEventKind>(o, "event_kinds");
            Words<EndKind>(o, "ends");
            Words<Departure>(o, "departures");
            Strings(o, "regions", Regions);
            States(o);
            Treaties(o);
            Ties(o);
            Doubts(o);
            Events(o);
            _sets.Write(o);
            Vague(o);
            o.WriteEndObject();
        }
        return bytes.ToArray();
    }

    private void States(Utf8JsonWriter o)
    {
        var regions = Regions.Index().ToDictionary(r => r.Item, r => r.Index, StringComparer.Ordinal);
        o.WriteStartObject("states");
        Strings(o, "id", _states.Select(s => s.Id.ToString()));
        Strings(o, "name", _states.Select(s => s.Name));
        Lists<State, DatedName>(o, "names", _states, s => s.Names.Length > 1 ? s.Names : [], n => Row(o, n.Days, () => o.WriteStringValue(n.Name)));
        Lists<State, string>(o, "aliases", _states, s => [.. s.Aliases.Select(a => a.Name).Distinct()], o.WriteStringValue);
        Lists(o, "cow", _states, s => s.Cow, m => Row(o, m.Days, () => o.WriteNumberValue(m.Code.Number)));
        Strings(o, "iso", _states.Select(s => s.Iso is { IsFormer: false, Alpha2.Length: > 0 } iso ? iso.Alpha2 : null));
        Lists(o, "spells", _states, s => s.Exists, e => Row(o, e.Days, null, () => o.WriteNumberValue((int)e.Standing)));
        Lists(o, "regions", _states, s => s.Regions, r => o.WriteNumberValue(regions[r]));
        Degrees(o, "lon", _states.Select(s => s.Capital?.Longitude));
        Degrees(o, "lat", _states.Select(s => s.Capital?.Latitude));
        o.WriteEndObject();
    }

    private void Treaties(Utf8JsonWriter o)
    {
        o.WriteStartObject("treaties");
        Strings(o, "id", _treaties.Select(t => t.Id));
        Strings(o, "title", _treaties.Select(t => t.Title));
        Lists<Treaty, string>(o, "names", _treaties, t => t.Names, o.WriteStringValue);
        Numbers(o, "signed", _treaties.Select((t, i) => Written(t.Signed, "treaties", "signed", i)?.Earliest.DayNumber ?? None));
        Numbers(o, "in_force", _treaties.Select((t, i) => Written(t.InForce, "treaties", "in_force", i) is null ? None : t.Life?.First.DayNumber ?? None));
        Numbers(o, "ended", _treaties.Select((t, i) => t.Life is null ? None : Written(t.Ended, "treaties", "ended", i)?.Latest.DayNumber ?? None));
        Lists<Treaty, ObligationKind>(o, "kinds", _treaties, t => [.. t.Obligations.Select(b => b.Kind).Distinct().Order()], k => o.WriteNumberValue((int)k));
        Numbers(o, "parties", _treaties.Select(t => _sets.Of(t.Parties.Select(p => p.State))));
        Numbers(o, "political", _treaties.Select(t => t.Binding is Binding.Political ? 1 : 0));
        Numbers(o, "secret", _treaties.Select(t => t.Publicity is Publicity.Public ? 0 : 1));
        o.WriteEndObject();
    }

    private void Ties(Utf8JsonWriter o)
    {
        var ties = _treaties.Index().SelectMany(t => TieStudy.Of(t.Item).Select(tie => (Treaty: t.Index, Tie: tie))).ToList();
        o.WriteStartObject("ties");
        Deltas(o, "treaty_delta", ties.Select(t => t.Treaty));
        Numbers(o, "kind", ties.Select(t => (int)t.Tie.Kind));
        Numbers(o, "promisors", ties.Select(t => _sets.Of(t.Tie.Promisors)));
        Numbers(o, "beneficiaries", ties.Select(t => _sets.Of(t.Tie.Beneficiaries)));
        Numbers(o, "from", ties.Select(t => t.Tie.Days.First.DayNumber));
        Numbers(o, "to", ties.Select(t => Last(t.Tie.Days)));
        o.WriteEndObject();
    }

    private void Doubts(Utf8JsonWriter o)
    {
        var doubts = _treaties.Index().SelectMany(t => Doubts(t.Index, t.Item)).ToList();
        o.WriteStartObject("doubts");
        Numbers(o, "treaty", doubts.Select(d => d.Treaty));
        Numbers(o, "effect", doubts.Select(d => d.Effect));
        Numbers(o, "promisors", doubts.Select(d => d.Promisors));
        Numbers(o, "beneficiaries", doubts.Select(d => d.Beneficiaries));
        Numbers(o, "from", doubts.Select(d => d.Days.First.DayNumber));
        Numbers(o, "to", doubts.Select(d => Last(d.Days)));
        o.WriteEndObject();
    }

    private IEnumerable<(int Treaty, int Effect, int Promisors, int Beneficiaries, Spell Days)> Doubts(int ordinal, Treaty treaty)
    {
        const int Contested = 2;
        foreach (var suspension in treaty.Suspensions)
            if (suspension.Member.IsNone)
            {
                yield return (ordinal, (int)suspension.Effect, SetOrAll(suspension.From), SetOrAll(suspension.To), suspension.Days);
            }
            else
            {
                int member = _sets.Of([suspension.Member]);
                yield return (ordinal, (int)suspension.Effect, member, None, suspension.Days);
                yield return (ordinal, (int)suspension.Effect, None, member, suspension.Days);
            }
        foreach (var contest in treaty.Contested)
            yield return (ordinal, Contested, None, None, contest.Days);
    }

    private void Events(Utf8JsonWriter o)
    {
        var ordinals = _treaties.Index().ToDictionary(t => t.Item.Id, t => t.Index, StringComparer.Ordinal);
        var events = new EventStudy(record).Run();
        for (int i = 0; i < events.Length; i++)
            Written(events[i].Written, "events", "day", i);
        o.WriteStartObject("events");
        Deltas(o, "day_delta", events.Select(e => e.Day.DayNumber));
        Numbers(o, "kind", events.Select(e => (int)e.Kind));
        Numbers(o, "treaty", events.Select(e => e.Treaty is { } t ? ordinals[t.Id] : None));
        Numbers(o, "states", events.Select(e => _sets.Of(e.States)));
        Numbers(o, "actor", events.Select(e => e.Relation is { Actor: { IsNone: false } actor } ? record.States.OrdinalOf(actor) : None));
        Numbers(o, "detail", events.Select(e => (int?)e.End ?? (int?)e.Departure ?? None));
        Strings(o, "text", events.Select(e => e.Relation?.Summary ?? ""));
        o.WriteEndObject();
    }

    private void Vague(Utf8JsonWriter o)
    {
        o.WriteStartArray("vague");
        foreach (var (table, column, row, written) in _vague)
        {
            o.WriteStartArray();
            o.WriteStringValue(table);
            o.WriteStringValue(column);
            o.WriteNumberValue(row);
            o.WriteStringValue(written);
            o.WriteEndArray();
        }
        o.WriteEndArray();
    }

    private EdtfDate? Written(EdtfDate? date, string table, string column, int row)
    {
        if (date is { IsPlainDay: false } vague)
            _vague.Add((table, column, row, vague.ToString()));
        return date;
    }

    private int SetOrAll(ImmutableArray<StateId> states) => states.IsEmpty ? None : _sets.Of(states);

    private static int Last(Spell days) => days.Last?.DayNumber ?? None;

    // [what, first day, last day, more]
    private static void Row(Utf8JsonWriter o, Spell? days, Action? what, Action? more = null)
    {
        o.WriteStartArray();
        what?.Invoke();
        o.WriteNumberValue(days?.First.DayNumber ?? 0);
        o.WriteNumberValue(days is { } spell ? Last(spell) : None);
        more?.Invoke();
        o.WriteEndArray();
    }

    private static void Lists<TRow, T>(Utf8JsonWriter o, string name, IEnumerable<TRow> rows, Func<TRow, IEnumerable<T>> list, Action<T> write)
    {
        o.WriteStartArray(name);
        foreach (var row in rows)
        {
            o.WriteStartArray();
            foreach (var item in list(row))
                write(item);
            o.WriteEndArray();
        }
        o.WriteEndArray();
    }

    private static void Words<T>(Utf8JsonWriter o, string name) where T : struct, Enum => Strings(o, name, Vocabulary<T>.Words);

    private static void Strings(Utf8JsonWriter o, string name, IEnumerable<string?> values)
    {
        o.WriteStartArray(name);
        foreach (string? value in values)
            o.WriteStringValue(value);
        o.WriteEndArray();
    }

    private static void Degrees(Utf8JsonWriter o, string name, IEnumerable<double?> values)
    {
        o.WriteStartArray(name);
        foreach (double? value in values)
            if (value is { } degrees)
                o.WriteNumberValue(degrees);
            else
                o.WriteNullValue();
        o.WriteEndArray();
    }

    private static void Deltas(Utf8JsonWriter o, string name, IEnumerable<int> values)
    {
        int before = 0;
        o.WriteStartArray(name);
        foreach (int value in values)
        {
            o.WriteNumberValue(value - before);
            before = value;
        }
        o.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter o, string name, IEnumerable<int> values)
    {
        o.WriteStartArray(name);
        foreach (int value in values)
            o.WriteNumberValue(value);
        o.WriteEndArray();
    }
}
