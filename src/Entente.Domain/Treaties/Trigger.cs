using System.Collections.Immutable;

namespace Entente.Domain.Treaties;

/// <summary>The facts that make a duty due.</summary>
public sealed record Trigger(IncidentKind Incident)
{
    /// <summary>What is protected and where; any line may match. Empty: everything, everywhere.</summary>
    public ImmutableArray<ScopeLine> Scope { get; init; } = [];

    public Adversary Adversary { get; init; } = Adversary.Any;

    /// <summary>The fewest attackers there must be; 0 for no such test.</summary>
    public int AtLeast { get; init; }

    /// <summary>The most attackers there may be; 0 for no such test.</summary>
    public int AtMost { get; init; }

    /// <summary>Whether attackers that are no states count; null to follow from the adversary.</summary>
    public NonStateRule? NonState { get; init; }

    /// <summary>Whether a fellow party's attack counts; null to follow from the adversary and the number of parties.</summary>
    public FellowPartyRule? FellowParty { get; init; }

    public ImmutableArray<Condition> Requires { get; init; } = [];

    /// <summary>The rule for attackers that are no states: silence of the text covers them, a text that speaks of states does not.</summary>
    public NonStateRule NonStateRule => NonState ?? (Adversary.Scope is AdversaryScope.Any ? NonStateRule.Covered : NonStateRule.Excluded);
}
