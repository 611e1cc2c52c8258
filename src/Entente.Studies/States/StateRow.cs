using System.Collections.Immutable;
using Entente.Studies.Views;

namespace Entente.Studies.States;

/// <summary>A state in a list: who it is, its standing on the day asked about (null where none is asked about), where it lies.</summary>
/// <remarks><see cref="At"/> is the capital, the last one of a state that is gone; null where it is not recorded.</remarks>
public sealed record StateRow(string Id, string Name, int? Cow, string? Standing, ImmutableArray<string> Regions, PointView? At);
