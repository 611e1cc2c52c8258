using System.Collections.Immutable;
using Entente.Domain.States;
using Entente.Domain.Time;

namespace Entente.Domain.Treaties;

/// <summary>A reservation, understanding, protocol or proviso that narrows what some parties owe.</summary>
public sealed record Reservation(string Id, ReservationKind Kind, ReservationEffect Effect, string Text)
{
    /// <summary>The promisors whose duty it narrows.</summary>
    public ImmutableArray<StateId> By { get; init; } = [];

    /// <summary>The beneficiaries concerned; empty for all.</summary>
    public ImmutableArray<StateId> Toward { get; init; } = [];

    /// <summary>Ids of the obligations concerned.</summary>
    public ImmutableArray<string> Obligations { get; init; } = [];

    /// <summary>It applies only when this holds; null for always.</summary>
    public SituationTest? AppliesWhen { get; init; }

    /// <summary>It applies except when this holds; null for no exception.</summary>
    public SituationTest? AppliesUnless { get; init; }

    public string? Disputed { get; init; }

    public EdtfDate? Since { get; init; }

    public EdtfDate? Until { get; init; }

    public ImmutableArray<string> Sources { get; init; } = [];

    public Spell Days => new(Since?.Earliest ?? DateOnly.MinValue, Until?.Latest);
}
