using System.Collections.Immutable;

namespace Entente.Rendering.Blocks;

/// <summary>A row of a <see cref="HeatMap"/>: its counts, and what they come to together, which need not be their sum.</summary>
public sealed record HeatRow(string Name, ImmutableArray<int> Counts, int Total, bool IsShaded);
