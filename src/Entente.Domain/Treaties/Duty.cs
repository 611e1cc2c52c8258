using Entente.Domain.States;

namespace Entente.Domain.Treaties;

/// <summary>A rule as it runs from one state to another.</summary>
public sealed record Duty(Treaty Treaty, Obligation Obligation, StateId Promisor, StateId Beneficiary);
