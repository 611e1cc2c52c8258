using Entente.Domain.States;

namespace Entente.Studies.Atlas.Borders;

/// <summary>A territory through a run of days with the same borders.</summary>
/// <param name="State">The state of the record whose own territory it is; the default where it is a dependency, or the record knows no such state.</param>
/// <param name="Owner">Of a dependency: the state to which it belongs.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Polygons">Polygons of rings of points in degrees, longitude first.</param>
internal sealed record BorderSpell(StateId State, StateId Owner, DateOnly First, DateOnly Last, List<List<List<(double Lon, double Lat)>>> Polygons);
