using System.Collections.Immutable;
using Entente.Domain.Places;

namespace Entente.Domain.States;

/// <summary>A state: one identity through time, with names, codes and standing by date.</summary>
public sealed record State(StateId Id, string Name)
{
    /// <summary>Short names by date, in order. Empty when the name never changed.</summary>
    public ImmutableArray<DatedName> Names { get; init; } = [];

    /// <summary>Other names by which it is asked for: official, native, former, abbreviated; dated where they once meant it only for a time.</summary>
    public ImmutableArray<DatedName> Aliases { get; init; } = [];

    public ImmutableArray<Membership<CowCode>> Cow { get; init; } = [];

    public ImmutableArray<Membership<GwCode>> Gw { get; init; } = [];

    public IsoCodes? Iso { get; init; }

    /// <summary>The ISO codes under which it was listed for a time (ISO 3166-3).</summary>
    public IsoCodes? FormerIso { get; init; }

    public ImmutableArray<Existence> Exists { get; init; } = [];

    /// <summary>Tags of the regions in which the home territory lies.</summary>
    public ImmutableArray<string> Regions { get; init; } = [];

    /// <summary>The capital, where known.</summary>
    public Coordinates? Capital { get; init; }

    public ImmutableArray<Succession> Successions { get; init; } = [];

    public string? Note { get; init; }

    /// <summary>The name in use that day; today's or the last when none is dated so.</summary>
    public string NameOn(DateOnly day)
    {
        foreach (var name in Names)
            if (name.Holds(day))
                return name.Name;
        return Name;
    }

    public bool ExistsOn(DateOnly day) => StandingOn(day) is not null;

    /// <summary>Its standing that day, or null when it did not exist.</summary>
    public Standing? StandingOn(DateOnly day)
    {
        foreach (var existence in Exists)
            if (existence.Days.Holds(day))
                return existence.Standing;
        return null;
    }

    /// <summary>Its COW number that day; outside the spells of membership the nearest in time; none for states the system never knew.</summary>
    public CowCode CowOn(DateOnly day) => NearestIn(Cow, day)?.Code ?? default;

    /// <summary>Its Gleditsch–Ward number that day, by the same rule as <see cref="CowOn"/>.</summary>
    public GwCode GwOn(DateOnly day) => NearestIn(Gw, day)?.Code ?? default;

    public bool Equals(State? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => Id.GetHashCode();

    internal static Membership<T>? NearestIn<T>(ImmutableArray<Membership<T>> memberships, DateOnly day) where T : struct
    {
        Membership<T>? nearest = null;
        foreach (var membership in memberships)
            if (nearest is null || DaysAway(membership, day) < DaysAway(nearest, day))
                nearest = membership;
        return nearest;
    }

    internal static int DaysAway<T>(Membership<T> membership, DateOnly day) where T : struct =>
        day < membership.Days.First ? membership.Days.First.DayNumber - day.DayNumber
        : membership.Days.Last is { } last && day > last ? day.DayNumber - last.DayNumber
        : 0;
}
