using System.Collections.Immutable;
using Entente.Domain.Time;

namespace Entente.Domain.Treaties;

/// <summary>A rule of a treaty: who owes what to whom, and when it is due. Always directed, from promisors to beneficiaries.</summary>
public sealed record Obligation(string Id, string Article, ObligationKind Kind, StateSelector From, StateSelector To, string Summary)
{
    public ObligationForm? Form { get; init; }

    /// <summary>Days on which this rule was part of the treaty, where they differ from the treaty's life.</summary>
    public EdtfDate? Since { get; init; }

    public EdtfDate? Until { get; init; }

    /// <summary>The facts that make it due; null for kinds that no incident sets off.</summary>
    public Trigger? Trigger { get; init; }

    public Response? Response { get; init; }

    /// <summary>A reading on which governments or scholars disagree.</summary>
    public string? Disputed { get; init; }

    /// <summary>Keys of the treaty's sources.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
}
