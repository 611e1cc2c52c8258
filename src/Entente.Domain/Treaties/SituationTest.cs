using System.Collections.Immutable;

namespace Entente.Domain.Treaties;

/// <summary>The test of a reservation: the incident's adversary and place, in the vocabulary of triggers.</summary>
public sealed record SituationTest(Adversary? Adversary, ImmutableArray<ScopeLine> Scope);
