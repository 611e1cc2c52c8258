using System.Collections.Immutable;
using Entente.Domain.Time;

namespace Entente.Domain.Treaties;

/// <summary>What is protected and where. No objects means all four; no area means everywhere.</summary>
public sealed record ScopeLine(ImmutableArray<ProtectedObject> Objects, Within? Within, Spell? Days);
