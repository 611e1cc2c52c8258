namespace Entente.Obligations.Rules;

/// <summary>The promisor is not itself on the other side.</summary>
internal sealed class PromisorTest : RuleTest
{
    public override string Name => "promisor not opposed";

    public override Verdict Judge(in Matter m) =>
        m.Attackers.Contains(m.Promisor) ? Verdict.Fail(m.BeneficiaryAttacks ? Reason.BeneficiaryIsAggressor : Reason.AttackerIsPromisor)
        : m.Promisor == m.Target ? Verdict.Fail(Reason.BeneficiaryIsAggressor)
        : default;

    public override string Tell(in Matter m, Verdict verdict) => verdict.Reason switch
    {
        Reason.AttackerIsPromisor => $"{m.Name(m.Promisor)}, who promised, is itself among the attackers.",
        Reason.BeneficiaryIsAggressor => $"{m.Name(m.Promisor)} is already a party to this fight, and {m.Name(m.Beneficiary)} attacks.",
        _ => $"{m.Name(m.Promisor)} is not on the other side.",
    };
}
