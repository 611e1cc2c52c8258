using Entente.Domain.Treaties;
using Entente.Obligations.Compiled;

namespace Entente.Obligations.Rules;

/// <summary>Somebody against whom the text runs stands against the beneficiary.</summary>
internal sealed class AdversaryTest : RuleTest
{
    private const string Directed = "finding that an attack by others than states counts (directed from abroad)";

    public override string Name => "adversary";

    public override Verdict Judge(in Matter m) => Judge(m, m.Rule.Adversary, m.Rule.Trigger.NonStateRule);

    /// <summary>The best verdict that any adversary gives: one that is named is enough.</summary>
    internal static Verdict Judge(in Matter m, CompiledAdversary clause, NonStateRule nonState)
    {
        var best = m.FacesNonState ? NonState(m, nonState) : Verdict.Fail(Reason.AdversaryNotNamed);
        if (best.Holds)
            return best;
        if (m.BeneficiaryAttacks)
            return Better(best, Named(m, clause, m.Target));
        foreach (int attacker in m.Attackers)
            best = Better(best, Named(m, clause, attacker));
        return best;
    }

    internal static Verdict Named(in Matter m, CompiledAdversary clause, int adversary) => clause.Scope switch
    {
        AdversaryScope.Any or AdversaryScope.AnyState => default,
        AdversaryScope.NonParty => m.Rule.Of.IsParty(adversary, m.Day) ? Verdict.Fail(Reason.AdversaryNotNamed) : default,
        _ => Listed(m, clause.Alternatives, adversary),
    };

    public override string Tell(in Matter m, Verdict verdict)
    {
        string who = Adversaries(m);
        if (verdict.HingesOn is { } fact)
            return $"Whether the text runs against {who} hangs on this: {fact}.";
        if (verdict.Fails)
            return $"The text answers {Answers(m)}; {who} {(m.Attackers.Length > 1 ? "are" : "is")} not among them.";
        return m.Rule.Adversary.Scope is AdversaryScope.Listed ? $"The text names {who} or a class to which it belongs." : $"The text does not limit the adversary, or not so as to leave out {who}.";
    }

    internal static string Adversaries(in Matter m)
    {
        if (m.BeneficiaryAttacks)
            return m.Name(m.Target);
        return string.Join(", ", m.Incident.Attackers.Select(a => a.IsState ? Domain.Text.Articles.WithArticle(a.Name) : a.Name));
    }

    private static Verdict Listed(in Matter m, CompiledAlternative[] alternatives, int adversary)
    {
        var best = Verdict.Fail(Reason.AdversaryNotNamed);
        foreach (var alternative in alternatives)
            best = Better(best, Alternative(m, alternative, adversary));
        return best;
    }

    private static Verdict Alternative(in Matter m, CompiledAlternative alternative, int adversary)
    {
        if (alternative.MustBeOutsider && m.Rule.Of.IsParty(adversary, m.Day))
            return Verdict.Fail(Reason.AdversaryNotNamed);
        int classes = m.Docket.ClassesOf(adversary, m.Day);
        if (!alternative.Names(adversary, classes))
            return (m.Docket.DisputedClassesOf(adversary, m.Day) & alternative.Classes) != 0 ? Verdict.Hinge("whether the attacker belongs to the class that the text names") : Verdict.Fail(Reason.AdversaryNotNamed);
        return alternative.Company.Length == 0 ? default : Company(m, alternative.Company, adversary);
    }

    // "Italy supported by Germany": Germany attacks too, or might, being Italy's ally; then the text hangs on it.
    private static Verdict Company(in Matter m, int[] company, int adversary)
    {
        foreach (int companion in company)
            if (companion == adversary || (m.BeneficiaryIsTarget && (m.Attackers.Contains(companion) || m.Incident.Alongside.AsSpan().Contains(m.Docket.IdOf(companion)))))
                return default;
        foreach (int companion in company)
            if (m.Docket.AreAllied(adversary, companion, m.Day))
                return Verdict.Hinge("whether the attacker acts with the support of the power that the text names");
        return Verdict.Fail(Reason.AdversaryNotNamed);
    }

    private static Verdict NonState(in Matter m, NonStateRule rule) => rule switch
    {
        NonStateRule.Covered => default,
        NonStateRule.Finding => m.Incident.Facts.Found switch { true => default, false => Verdict.Fail(Reason.AdversaryNotNamed), null => Verdict.Hinge(Directed) },
        _ => Verdict.Fail(Reason.AdversaryNotNamed),
    };

    private static Verdict Better(Verdict a, Verdict b) => a.Holds || (!a.Fails && b.Fails) ? a : b;

    private static string Answers(in Matter m)
    {
        if (m.Rule.Adversary.Scope is AdversaryScope.AnyState)
            return "attacks by states";
        if (m.Rule.Adversary.Scope is AdversaryScope.NonParty)
            return "only states that are no parties";
        if (m.Rule.Adversary.Scope is AdversaryScope.Any)
            return "attacks by states";
        var docket = m.Docket;
        var date = m.Incident.Date;
        return "only " + string.Join(" or ", m.Rule.Trigger.Adversary.Alternatives.Select(a => docket.Describe(a, date)));
    }
}
