using System.Diagnostics;
using Entente.Obligations.Cascades;

namespace Entente.Bench;

/// <summary>Times single cascades and prints their quantiles: a mean hides that a few incidents draw in half the world.</summary>
internal static class Medians
{
    private const int Count = 1_000;
    private const int Rounds = 3;

    public static void Print()
    {
        var incidents = Sample.Incidents(Count);
        foreach (int treaties in new[] { 40, Sample.Record.Entries.Length, 1_000 })
        {
            var cascade = new Cascade(Sample.Docket(treaties), Sample.Record.States);
            double[] best = new double[Count];
            Array.Fill(best, double.MaxValue);
            for (int round = 0; round < Rounds; round++)
                for (int i = 0; i < Count; i++)
                {
                    long start = Stopwatch.GetTimestamp();
                    cascade.Run(incidents[i], Compliance.All);
                    best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(start).TotalMicroseconds);
                }
            Array.Sort(best);
            Console.WriteLine($"{treaties,5} treaties: cascade median {best[Count / 2]:0.0} µs, 90th percentile {best[Count * 9 / 10]:0.0} µs, 99th {best[Count * 99 / 100]:0.0} µs, most {best[^1]:0.0} µs");
        }
    }
}
