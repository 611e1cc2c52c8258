namespace Entente.Obligations.Rules;

/// <summary>The treaty is in force for both that day; contested days make everything hang on that.</summary>
internal sealed class InForceTest : RuleTest
{
    public override string Name => "in force";

    public override Verdict Judge(in Matter m) =>
        m.Rule.Of.HasContests && m.Treaty.ContestOn(m.Incident.Date) is not null ? Verdict.Hinge("whether the treaty was in force") : default;

    public override string Tell(in Matter m, Verdict verdict) => verdict.Holds
        ? $"{m.Treaty.Title} is in force on {m.Incident.Date:O} for {m.Name(m.Promisor)} and {m.Name(m.Beneficiary)}."
        : $"It is contested whether {m.Treaty.Title} was in force that day: {m.Treaty.ContestOn(m.Incident.Date)?.Note}";
}
