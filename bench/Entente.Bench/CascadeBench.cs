using BenchmarkDotNet.Attributes;
using Entente.Domain.Incidents;
using Entente.Obligations.Cascades;

namespace Entente.Bench;

/// <summary>The cascade of an incident to its fixed point, everybody complying. Figure: under 100 µs at the median of incidents.</summary>
[MemoryDiagnoser]
public class CascadeBench
{
    private const int Count = 2_000;

    private Incident[] _incidents = [];
    private Cascade _cascade = null!;

    /// <summary>0 stands for the record as it ships.</summary>
    [Params(40, 0, 1_000)]
    public int Treaties { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _incidents = Sample.Incidents(Count);
        _cascade = new(Sample.Docket(Treaties == 0 ? Sample.Record.Entries.Length : Treaties), Sample.Record.States);
    }

    /// <summary>The mean over incidents; the distribution is printed by <c>bench/run median</c>.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Run()
    {
        int edges = 0;
        foreach (var incident in _incidents)
            edges += _cascade.Run(incident, Compliance.All).Length;
        return edges;
    }
}
