namespace Entente.Obligations.Rules;

/// <summary>As many adversaries stand against the beneficiary as the text asks for.</summary>
internal sealed class CountTest : RuleTest
{
    public override string Name => "number of adversaries";

    public override Verdict Judge(in Matter m)
    {
        int count = Count(m);
        var trigger = m.Rule.Trigger;
        return count < trigger.AtLeast || (trigger.AtMost > 0 && count > trigger.AtMost) ? Verdict.Fail(Reason.AttackerCount) : default;
    }

    public override string Tell(in Matter m, Verdict verdict)
    {
        var trigger = m.Rule.Trigger;
        string asked = trigger.AtLeast > 0 ? $"at least {trigger.AtLeast}" : $"at most {trigger.AtMost}";
        return $"The text asks for {asked} such adversaries; there {(Count(m) == 1 ? "is" : "are")} {Count(m)}.";
    }

    private static int Count(in Matter m)
    {
        if (m.BeneficiaryAttacks)
            return 1;
        int count = 0;
        foreach (int attacker in m.Attackers)
            if (!AdversaryTest.Named(m, m.Rule.Adversary, attacker).Fails)
                count++;
        return count;
    }
}
