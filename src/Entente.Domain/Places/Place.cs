using System.Collections.Immutable;
using Entente.Domain.States;

namespace Entente.Domain.Places;

/// <summary>A place that matters to treaties: a distant or disputed territory, a city, a sea. Home territories of states are not places.</summary>
public sealed record Place(string Id, string Name, PlaceKind Kind)
{
    /// <summary>Other names by which a case may call it.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Tags of the regions in which it lies.</summary>
    public ImmutableArray<string> Regions { get; init; } = [];

    /// <summary>A representative point.</summary>
    public Coordinates? At { get; init; }

    /// <summary>Whether it belongs to the home territory of its sovereign rather than to its dependencies.</summary>
    public bool IsMetropolitan { get; init; }

    /// <summary>The first day on which it does, where it was a dependency before.</summary>
    public DateOnly? MetropolitanSince { get; init; }

    /// <summary>Who held it in law, by date. Empty for the high seas.</summary>
    public ImmutableArray<Holding> Sovereigns { get; init; } = [];

    /// <summary>Who administered it where that was not the sovereign.</summary>
    public ImmutableArray<Holding> Administrators { get; init; } = [];

    public ImmutableArray<Holding> Claimants { get; init; } = [];

    public string? Note { get; init; }

    /// <summary>Whether it belongs to nobody: the sea, the air above it, space, the networks.</summary>
    public bool IsCommons => IsWater || Kind is PlaceKind.Airspace or PlaceKind.Space or PlaceKind.Cyber;

    /// <summary>Whether the state holds, administers or claims it that day.</summary>
    public bool IsConnectedWith(StateId state, DateOnly day) =>
        Sovereigns.Concat(Administrators).Concat(Claimants).Any(h => h.State == state && h.Days.Holds(day));

    public bool IsWater => Kind is PlaceKind.Sea or PlaceKind.Strait or PlaceKind.Gulf;

    public bool IsMetropolitanOn(DateOnly day) => IsMetropolitan && !(day < MetropolitanSince);

    /// <summary>The sovereign that day; none on the high seas or where the record is silent.</summary>
    public StateId SovereignOn(DateOnly day) => HolderOn(Sovereigns, day);

    /// <summary>The administrator that day, which is the sovereign unless recorded otherwise.</summary>
    public StateId AdministratorOn(DateOnly day) => HolderOn(Administrators, day) is { IsNone: false } administrator ? administrator : SovereignOn(day);

    public bool Equals(Place? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    private static StateId HolderOn(ImmutableArray<Holding> holdings, DateOnly day)
    {
        // The later entry wins where two share a day: a transfer happens on its date.
        for (int i = holdings.Length - 1; i >= 0; i--)
            if (holdings[i].Days.Holds(day))
                return holdings[i].State;
        return default;
    }
}
