using System.Collections.Immutable;
using Entente.Domain.Places;
using Entente.Domain.States;
using Entente.Domain.Treaties;

namespace Entente.Domain.Incidents;

/// <summary>Who attacks whom, when, where and how. All that is given, and nothing else.</summary>
public sealed record Incident
{
    /// <exception cref="ArgumentException">No attacker, or the target attacks itself.</exception>
    public Incident(DateOnly date, ImmutableArray<Attacker> attackers, StateId target, Site site)
    {
        if (attackers.IsDefaultOrEmpty)
            throw new ArgumentException("An incident has at least one attacker.", nameof(attackers));
        if (attackers.Any(a => a.State == target))
            throw new ArgumentException($"{target} is both attacker and target.", nameof(target));
        (Date, Attackers, Target, Site) = (date, attackers, target, site);
    }

    public DateOnly Date { get; }

    public ImmutableArray<Attacker> Attackers { get; init; }

    public StateId Target { get; }

    public Site Site { get; }

    /// <summary>States at war on the attackers' side that do not themselves attack here: they count as the attackers' company.</summary>
    public ImmutableArray<StateId> Alongside { get; init; } = [];

    public ProtectedObject Object { get; init; }

    public AttackDomain Domain { get; init; }

    public Provocation Provocation { get; init; }

    public Facts Facts { get; init; } = Facts.None;
}
