using Entente.Domain.Incidents;
using Entente.Domain.States;
using Entente.Domain.Treaties;

namespace Entente.Obligations.Rules;

/// <summary>A fact beyond the attack that the text asks for; contingent until the incident states it.</summary>
internal sealed class ConditionTest(Condition condition) : RuleTest
{
    public override string Name => $"condition: {Domain.Text.Vocabulary<ConditionKind>.Word(condition.Kind)}";

    public override Verdict Judge(in Matter m) => Stated(m) switch
    {
        true => default,
        false => Verdict.Fail(condition.Kind is ConditionKind.Provoked ? Reason.BeneficiaryIsAggressor : Reason.Reservation),
        null => Verdict.Hinge(condition.Text),
    };

    public override string Tell(in Matter m, Verdict verdict) => verdict switch
    {
        { Fails: true } => $"The text asks for this, and the incident says it is not so: {condition.Text}.",
        { HingesOn: not null } => $"The text asks for this, and the incident does not say: {condition.Text}.",
        _ => $"The text asks for this, and the incident says it is so: {condition.Text}.",
    };

    private bool? Stated(in Matter m)
    {
        var facts = m.Incident.Facts;
        return condition.Kind switch
        {
            ConditionKind.Request => facts.Asked,
            ConditionKind.Resistance => facts.Resisted,
            ConditionKind.Finding => facts.Found,
            ConditionKind.Consultation => facts.Consulted,
            ConditionKind.Agreement => facts.Agreed,
            ConditionKind.SelfJudged => facts.Judged,
            ConditionKind.OtherActsFirst => HasActed(facts),
            ConditionKind.JointAction => condition.States.IsEmpty ? facts.Agreed : HaveAllActed(m),
            ConditionKind.Provoked => Provoked(m),
            ConditionKind.AnotherPowerJoins => m.BeneficiaryIsTarget && m.Attackers.Length > 1 ? true : null,
            _ => null,
        };
    }

    private bool? HasActed(Facts facts)
    {
        if (facts.Acted is not { } acted)
            return null;
        foreach (var state in condition.States)
            if (Contains(acted, state))
                return true;
        return false;
    }

    // The others, without the promisor itself and those who attack; as long as one of them is missing the duty hangs on it.
    private bool? HaveAllActed(in Matter m)
    {
        if (m.Incident.Facts.Acted is not { } acted)
            return null;
        foreach (var state in condition.States)
            if (state != m.Docket.IdOf(m.Promisor) && !m.Attackers.Contains(m.Docket.OrdinalOf(state)) && !Contains(acted, state))
                return null;
        return true;
    }

    private static bool? Provoked(in Matter m) => !m.BeneficiaryAttacks ? true : m.Incident.Provocation switch
    {
        Provocation.Unprovoked => false,
        Provocation.Provoked => true,
        _ => null,
    };

    private static bool Contains(System.Collections.Immutable.ImmutableArray<StateId> states, StateId state) => states.AsSpan().Contains(state);
}
