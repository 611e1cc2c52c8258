using System.Collections.Immutable;
using Entente.Corpus;

namespace Entente.Studies.Casebooks;

/// <summary>How a folder of cases came out.</summary>
public sealed record CasebookResult(int Cases, ImmutableArray<CaseLine> Lines)
{
    /// <summary>What is wrong with cases that could not be read.</summary>
    public ImmutableArray<RecordProblem> Problems { get; init; } = [];

    public int Passed => Lines.Count(l => l.Passes);

    public int Failed => Lines.Length - Passed;

    public (int Passed, int All) Of(LineKind kind) => (Lines.Count(l => l.Kind == kind && l.Passes), Lines.Count(l => l.Kind == kind));
}
