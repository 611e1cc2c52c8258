using System.Collections.Immutable;
using Entente.Domain.States;
using Entente.Domain.Time;
using Entente.Domain.Treaties;

namespace Entente.Studies.Atlas;

/// <summary>Days on which every promisor owed every other beneficiary something of one kind under one treaty.</summary>
/// <remarks>Several articles of one kind between the same states are one tie. Both lists are in the order of ids.</remarks>
public sealed record Tie(Treaty Treaty, ObligationKind Kind, ImmutableArray<StateId> Promisors, ImmutableArray<StateId> Beneficiaries, Spell Days);
