using BenchmarkDotNet.Attributes;
using Entente.Domain.Incidents;
using Entente.Obligations;

namespace Entente.Bench;

/// <summary>All determinations of an incident without the cascade, from 40 treaties to 1,000. Figure: 200,000 incidents a second on one core, no allocation.</summary>
[MemoryDiagnoser]
public class JudgeBench
{
    private const int Count = 5_000;

    private readonly FindingBuffer _findings = new();
    private Incident[] _incidents = [];
    private Docket _docket = null!;

    /// <summary>0 stands for the record as it ships.</summary>
    [Params(40, 200, 0, 1_000)]
    public int Treaties { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _incidents = Sample.Incidents(Count);
        _docket = Sample.Docket(Treaties == 0 ? Sample.Record.Entries.Length : Treaties);
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Judge()
    {
        int found = 0;
        foreach (var incident in _incidents)
        {
            _docket.Judge(incident, _findings);
            found += _findings.Count;
        }
        return found;
    }
}
