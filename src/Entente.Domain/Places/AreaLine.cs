using System.Collections.Immutable;
using Entente.Domain.States;
using Entente.Domain.Time;

namespace Entente.Domain.Places;

/// <summary>One line of an area's formula: every condition that is set must hold. An empty list sets no condition.</summary>
public sealed record AreaLine
{
    /// <summary>The site bears one of these region tags.</summary>
    public ImmutableArray<string> Regions { get; init; } = [];

    /// <summary>The site is one of these places of the gazetteer.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>The site is home territory of one of these states.</summary>
    public ImmutableArray<StateId> States { get; init; } = [];

    /// <summary>The site is administered by one of these states.</summary>
    public ImmutableArray<StateId> AdministeredBy { get; init; } = [];

    /// <summary>The site is home territory of whoever holds it.</summary>
    public bool Metropolitan { get; init; }

    public double? NorthOf { get; init; }

    public double? SouthOf { get; init; }

    public double? EastOf { get; init; }

    public double? WestOf { get; init; }

    /// <summary>Days on which the line counts; null for always.</summary>
    public Spell? Days { get; init; }

    public bool Holds(Site site) =>
        (Days?.Holds(site.Day) ?? true)
        && (Regions.IsEmpty || Regions.Any(site.Regions.Contains))
        && (Places.IsEmpty || (site.Place is { } place && Places.Contains(place.Id)))
        && (States.IsEmpty || (site.IsMetropolitan && States.Contains(site.Sovereign)))
        && (AdministeredBy.IsEmpty || AdministeredBy.Contains(site.Administrator))
        && (!Metropolitan || site.IsMetropolitan)
        && IsWithinDegrees(site.At);

    private bool IsWithinDegrees(Coordinates? at) =>
        (NorthOf is null && SouthOf is null && EastOf is null && WestOf is null)
        || (at is { } point && !(point.Latitude < NorthOf) && !(point.Latitude > SouthOf) && !(point.Longitude < EastOf) && !(point.Longitude > WestOf));
}
