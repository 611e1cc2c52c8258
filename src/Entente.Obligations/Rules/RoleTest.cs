using Entente.Domain.Treaties;

namespace Entente.Obligations.Rules;

/// <summary>What the text asks to have happened to the beneficiary has happened to it.</summary>
internal sealed class RoleTest : RuleTest
{
    public override string Name => "beneficiary";

    public override Verdict Judge(in Matter m) => m.Rule.Trigger.Incident switch
    {
        IncidentKind.War or IncidentKind.Crisis => m.BeneficiaryIsTarget || m.BeneficiaryAttacks ? default : Verdict.Fail(Reason.BeneficiaryNotAttacked),
        IncidentKind.InternalAttack when m.BeneficiaryIsTarget && !m.FacesNonState => Verdict.Fail(Reason.AdversaryNotNamed),
        _ when m.BeneficiaryIsTarget => default,
        _ => Verdict.Fail(m.BeneficiaryAttacks ? Reason.BeneficiaryIsAggressor : Reason.BeneficiaryNotAttacked),
    };

    public override string Tell(in Matter m, Verdict verdict) => (verdict.Reason, m.Rule.Trigger.Incident) switch
    {
        (Reason.BeneficiaryIsAggressor, _) => $"{m.Name(m.Beneficiary)} is among the attackers; the text looks to {Asked(m)}.",
        (Reason.BeneficiaryNotAttacked, _) => $"{m.Name(m.Beneficiary)} is not attacked here; the text looks to {Asked(m)}.",
        (Reason.AdversaryNotNamed, _) => "The text looks to an attack from within; a foreign state attacks here.",
        (_, IncidentKind.War) => $"{m.Name(m.Beneficiary)} is at war, and the text does not ask how the war began.",
        (_, IncidentKind.Crisis) => $"The incident touches {m.Name(m.Beneficiary)}.",
        _ => $"{m.Name(m.Beneficiary)} is attacked, and the text looks to {Asked(m)}.",
    };

    private static string Asked(in Matter m) => m.Rule.Trigger.Incident switch
    {
        IncidentKind.ArmedAttack => "an armed attack on it",
        IncidentKind.UnprovokedAttack => "an unprovoked attack on it",
        IncidentKind.Aggression => "aggression against it",
        IncidentKind.War => "its being at war",
        IncidentKind.Threat => "a threat to it or an attack on it",
        IncidentKind.Crisis => "a crisis that touches it",
        IncidentKind.InternalAttack => "revolt or subversion within it",
        _ => "a violation of its neutrality or inviolability",
    };
}
