using Entente.Domain.Treaties;

namespace Entente.Obligations.Rules;

/// <summary>Not all who attack are fellow parties, or the text covers an attack by a fellow party.</summary>
internal sealed class FellowPartyTest : RuleTest
{
    public override string Name => "fellow party";

    public override Verdict Judge(in Matter m) =>
        !AllAreParties(m) ? default : Rule(m) switch
        {
            FellowPartyRule.Covered => default,
            FellowPartyRule.Excluded => Verdict.Fail(Reason.AdversaryNotNamed),
            _ => Verdict.Hinge("whether an attack by a fellow party counts"),
        };

    public override string Tell(in Matter m, Verdict verdict) => verdict switch
    {
        { Fails: true } => "The attackers are parties themselves, and the text does not run against parties.",
        { HingesOn: not null } => "The attackers are parties themselves; whether the text then applies is disputed.",
        _ when AllAreParties(m) => "The attackers are parties themselves, and the text covers that.",
        _ => "Not all who attack are parties.",
    };

    internal static FellowPartyRule Rule(in Matter m) => m.Rule.Trigger.FellowParty
        ?? (m.Rule.Kind.PromisesHelp() && m.Rule.Adversary.Scope is AdversaryScope.Any or AdversaryScope.AnyState && m.Rule.Of.PartyCount > 2 ? FellowPartyRule.Disputed : FellowPartyRule.Covered);

    private static bool AllAreParties(in Matter m)
    {
        if (m.BeneficiaryAttacks)
            return m.Rule.Of.IsParty(m.Target, m.Day);
        if (m.FacesNonState || m.Attackers.IsEmpty)
            return false;
        foreach (int attacker in m.Attackers)
            if (!m.Rule.Of.IsParty(attacker, m.Day))
                return false;
        return true;
    }
}
