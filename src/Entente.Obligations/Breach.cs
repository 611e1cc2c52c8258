using Entente.Domain.States;
using Entente.Domain.Treaties;

namespace Entente.Obligations;

/// <summary>A promise that an attacker breaks by attacking the target.</summary>
public sealed record Breach(StateId By, StateId Against, BreachKind Kind, Treaty Treaty, Obligation Obligation)
{
    /// <summary>Why it is disputed that this is a breach; null when it is plain.</summary>
    public string? Disputed { get; init; }
}
