using System.Collections.Immutable;

namespace Entente.Corpus;

/// <summary>A point on which the record and a data set differ, and which of the two is right.</summary>
public sealed record Adjudication(ImmutableArray<int> Atop, string? Treaty, string Point, string? Ours, string? Theirs, AdjudicationVerdict Verdict, string Reason);
