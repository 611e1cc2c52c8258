namespace Entente.Obligations;

/// <summary>The outcome of one test: it holds, it fails for a reason, or it hangs on a fact that is not given.</summary>
/// <remarks>The default value holds. Making one allocates nothing.</remarks>
public readonly record struct Verdict
{
    private Verdict(Reason reason, string? hingesOn) => (Reason, HingesOn) = (reason, hingesOn);

    public Reason Reason { get; }

    /// <summary>The missing fact, or null when nothing is missing.</summary>
    public string? HingesOn { get; }

    public bool Holds => Reason is Reason.None && HingesOn is null;

    public bool Fails => Reason is not Reason.None;

    public static Verdict Fail(Reason reason) => new(reason, null);

    public static Verdict Hinge(string fact) => new(Reason.None, fact);
}
