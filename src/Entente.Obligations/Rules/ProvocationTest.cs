using Entente.Domain.Incidents;
using Entente.Domain.Treaties;

namespace Entente.Obligations.Rules;

/// <summary>The beneficiary did not begin: asked only by texts that speak of unprovoked attack or of aggression.</summary>
internal sealed class ProvocationTest : RuleTest
{
    public override string Name => "who began";

    public override Verdict Judge(in Matter m) => m.Incident.Provocation switch
    {
        Provocation.Unprovoked => default,
        Provocation.Provoked => Verdict.Fail(Reason.BeneficiaryIsAggressor),
        _ => Verdict.Hinge("who is the aggressor"),
    };

    public override string Tell(in Matter m, Verdict verdict)
    {
        string text = m.Rule.Trigger.Incident is IncidentKind.Aggression ? "aggression" : "an unprovoked attack";
        return verdict switch
        {
            { Fails: true } => $"The text asks for {text}, and {m.Name(m.Beneficiary)} gave the provocation.",
            { HingesOn: not null } => $"The text asks for {text}, and who began is disputed.",
            _ => $"The text asks for {text}, and the attack is unprovoked.",
        };
    }
}
