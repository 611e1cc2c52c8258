using Entente.Domain.Treaties;

namespace Entente.Obligations.Rules;

/// <summary>The duties between the two are not suspended.</summary>
internal sealed class SuspensionTest : RuleTest
{
    public override string Name => "not suspended";

    public override Verdict Judge(in Matter m) => Of(m) switch
    {
        null => default,
        { Effect: SuspensionEffect.Suspended } => Verdict.Fail(Reason.Suspended),
        _ => Verdict.Hinge("effect of the suspension"),
    };

    public override string Tell(in Matter m, Verdict verdict) =>
        Of(m) is { } suspension ? $"{(verdict.Fails ? "Suspended" : "A suspension whose effect is disputed")}: {suspension.Note}" : "No suspension stands between the two.";

    private static Suspension? Of(in Matter m) => m.Treaty.SuspensionOf(m.Docket.IdOf(m.Promisor), m.Docket.IdOf(m.Beneficiary), m.Incident.Date);
}
