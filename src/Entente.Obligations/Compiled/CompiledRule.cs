using Entente.Domain.Treaties;
using Entente.Obligations.Rules;

namespace Entente.Obligations.Compiled;

/// <summary>An obligation ready to be tested: its days, its clauses in ordinals, and the tests that apply to it, in order.</summary>
internal sealed class CompiledRule
{
    public required int Ordinal { get; init; }

    public required CompiledTreaty Of { get; init; }

    public required Obligation Obligation { get; init; }

    public required Days Days { get; init; }

    public required Trigger Trigger { get; init; }

    public required CompiledAdversary Adversary { get; init; }

    public required CompiledScopeLine[] Scope { get; init; }

    /// <summary>Tests whose outcome depends on the beneficiary and the incident only.</summary>
    public required RuleTest[] RuleTests { get; init; }

    /// <summary>Tests that look at the promisor too.</summary>
    public required RuleTest[] PairTests { get; init; }

    public ObligationKind Kind => Obligation.Kind;
}
