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
        false => Verdict.Fail(Reason.Reservation),
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
            ConditionKind.OtherActsFirst => HaveActed(facts, all: false),
            ConditionKind.JointAction => condition.States.IsEmpty ? facts.Agreed : HaveActed(facts, all: true),
            ConditionKind.AnotherPowerJoins => m.BeneficiaryIsTarget && m.Attackers.Length > 1 ? true : null,
            _ => null,
        };
    }

    private bool? HaveActed(Facts facts, bool all)
    {
        if (facts.Acted is not { } acted)
            return null;
        foreach (var state in condition.States)
            if (Contains(acted, state) != all)
                return !all;
        return all;
    }

    private static bool Contains(System.Collections.Immutable.ImmutableArray<StateId> states, StateId state) => states.AsSpan().Contains(state);
}
