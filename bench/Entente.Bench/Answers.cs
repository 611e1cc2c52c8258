using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Entente.Domain.Incidents;
using Entente.Domain.Places;
using Entente.Domain.States;
using Entente.Domain.Treaties;
using Entente.Obligations;
using Entente.Obligations.Cascades;
using Entente.Rendering;
using Entente.Studies.Crises;
using Entente.Studies.Duties;
using Entente.Studies.States;

namespace Entente.Bench;

/// <summary>What whole answers about great powers cost, stage by stage, as the server makes them: found, told, written, compressed.</summary>
internal sealed class Answers
{
    private const int Count = 400;
    private static readonly string[] Powers = ["USA", "GBR", "FRA", "RUS", "DEU", "ITA", "JPN", "CHN", "POL", "TUR"];

    private readonly List<(string Stage, double Milliseconds)> _spent = [];
    private int _next;
    private byte[] _room = [];

    public static void Print()
    {
        var record = Sample.Record;
        var crises = new CrisisStudy(record);
        var incidents = Incidents().ToArray();
        Ask("state", incidents, (s, i) => s.Write(s.Timed("found", () => new StateStudy(record).Run(record.States[i.Target], i.Date)), AnswerJson.Plain.StateDossier));
        Ask("obligations", incidents, (s, i) => s.Write(
            s.Timed("found", () => new ObligationsStudy(record).Run(new(i.Date, record.States[i.Target], null, ObligationKind.Defence))), AnswerJson.Plain.ImmutableArrayObligationView));
        Ask("crisis", incidents, (s, i) =>
        {
            var determinations = s.Timed("determinations", () => crises.Docket.Determine(i));
            var breaches = s.Timed("breaches", () => crises.Docket.Breaches(i));
            var conflicts = s.Timed("conflicts", () => Docket.Conflicts(i, determinations));
            var cascade = s.Timed("cascade", () => new Cascade(crises.Docket, record.States).Run(i, Compliance.All));
            s.Write(s.Timed("told", () => CrisisView.Of(record, new(i, determinations, breaches, conflicts, cascade))), AnswerJson.Plain.CrisisView);
        });
    }

    // Once to warm up, once to measure.
    private static void Ask(string question, Incident[] incidents, Action<Answers, Incident> ask)
    {
        var warm = new Answers();
        foreach (var incident in incidents)
            warm.Answer(incident, ask);
        var stages = new Answers();
        long start = GC.GetAllocatedBytesForCurrentThread();
        foreach (var incident in incidents)
            stages.Answer(incident, ask);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - start;
        Console.WriteLine($"{question,-12} {stages._spent.Sum(s => s.Milliseconds) / Count,7:0.000} ms, {allocated / Count / 1024.0:0} KB allocated: {string.Join(", ", stages._spent.Select(s => $"{s.Stage} {s.Milliseconds / Count:0.000}"))}");
    }

    private void Answer(Incident incident, Action<Answers, Incident> ask)
    {
        _next = 0;
        ask(this, incident);
    }

    private void Write<T>(T value, JsonTypeInfo<T> json)
    {
        byte[] written = Timed("written", () => JsonSerializer.SerializeToUtf8Bytes(value, json));
        Timed("compressed", () =>
        {
            if (_room.Length < BrotliEncoder.GetMaxCompressedLength(written.Length))
                _room = new byte[BrotliEncoder.GetMaxCompressedLength(written.Length)];
            return BrotliEncoder.TryCompress(written, _room, out int length, 3, 22) ? length : throw new InvalidOperationException("There is room for it.");
        });
    }

    private T Timed<T>(string stage, Func<T> run)
    {
        long start = Stopwatch.GetTimestamp();
        var result = run();
        if (_next == _spent.Count)
            _spent.Add((stage, 0));
        _spent[_next] = (stage, _spent[_next].Milliseconds + Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        _next++;
        return result;
    }

    private static IEnumerable<Incident> Incidents()
    {
        var draw = new Sample.Draw(1914);
        var states = Sample.Record.States;
        for (int made = 0; made < Count;)
        {
            var day = new DateOnly(1920, 1, 1).AddDays(draw.Below(36_500));
            var (attacker, target) = (states[new StateId(Powers[draw.Below(10)])], states[new StateId(Powers[draw.Below(10)])]);
            if (attacker == target || !attacker.ExistsOn(day) || !target.ExistsOn(day))
                continue;
            made++;
            yield return new(day, [new(attacker.Id, attacker.NameOn(day))], target.Id, Site.Home(target, day));
        }
    }
}
