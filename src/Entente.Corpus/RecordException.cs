using System.Collections.Immutable;

namespace Entente.Corpus;

/// <summary>A record that cannot be used, with every problem found in it.</summary>
public sealed class RecordException(ImmutableArray<RecordProblem> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public ImmutableArray<RecordProblem> Problems { get; } = problems;
}
