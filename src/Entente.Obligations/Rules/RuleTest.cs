namespace Entente.Obligations.Rules;

/// <summary>One test of a rule: judges without allocating, and tells in a sentence what it found.</summary>
internal abstract class RuleTest
{
    /// <summary>The name that the trace shows.</summary>
    public abstract string Name { get; }

    public abstract Verdict Judge(in Matter m);

    public abstract string Tell(in Matter m, Verdict verdict);
}
