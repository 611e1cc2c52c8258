namespace Entente.Studies.Casebooks;

/// <summary>One expectation of a case and what the engine said.</summary>
public sealed record CaseLine(string Case, LineKind Kind, string Expected, string Found, bool Passes)
{
    /// <summary>Whether the reason, where the case gives one, is the engine's too. Told, not scored.</summary>
    public bool? ReasonAgrees { get; init; }
}
