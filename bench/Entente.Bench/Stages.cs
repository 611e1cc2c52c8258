using System.Diagnostics;
using System.Text.Json;
using Entente.Domain.Incidents;
using Entente.Domain.Places;
using Entente.Domain.States;
using Entente.Obligations;
using Entente.Obligations.Cascades;
using Entente.Rendering;
using Entente.Studies.Crises;

namespace Entente.Bench;

/// <summary>What a whole answer about an attack of one great power on another costs, stage by stage: the worst case of the interface, since half the world may join.</summary>
internal static class Stages
{
    private const int Count = 400;
    private static readonly string[] Powers = ["USA", "GBR", "FRA", "RUS", "DEU", "ITA", "JPN", "CHN", "POL", "TUR"];

    public static void Print()
    {
        var record = Sample.Record;
        var study = new CrisisStudy(record);
        var incidents = Incidents().ToArray();
        foreach (var incident in incidents.Take(100))
            Answer(incident);
        double[] spent = new double[6];
        foreach (var incident in incidents)
        {
            var docket = study.Docket;
            var determinations = Timed(0, () => docket.Determine(incident));
            Timed(1, () => docket.Breaches(incident));
            Timed(2, () => Docket.Conflicts(incident, determinations));
            Timed(3, () => new Cascade(docket, record.States).Run(incident, Compliance.All));
            var crisis = study.Run(incident, Compliance.All);
            var view = Timed(4, () => CrisisView.Of(record, crisis));
            Timed(5, () => JsonSerializer.SerializeToUtf8Bytes(view, AnswerJson.Default.CrisisView));
        }
        string[] names = ["determinations", "breaches", "conflicts", "cascade", "view", "JSON"];
        foreach (var (name, milliseconds) in names.Zip(spent))
            Console.WriteLine($"{name,-15} {milliseconds / Count,7:0.000} ms");
        Console.WriteLine($"{"together",-15} {spent.Sum() / Count,7:0.000} ms, {Count} incidents between great powers, 1920 to 2019");

        T Timed<T>(int stage, Func<T> run)
        {
            long start = Stopwatch.GetTimestamp();
            var result = run();
            spent[stage] += Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            return result;
        }

        void Answer(Incident incident) => JsonSerializer.SerializeToUtf8Bytes(CrisisView.Of(record, study.Run(incident, Compliance.All)), AnswerJson.Default.CrisisView);
    }

    public static IEnumerable<Incident> Incidents()
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
