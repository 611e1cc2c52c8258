using Entente.Domain.Places;

namespace Entente.Obligations.Compiled;

/// <summary>An area's formula over bits and ordinals.</summary>
internal sealed class CompiledArea(Area area, CompiledArea.Line[] any, CompiledArea.Line[] except)
{
    public Area Area { get; } = area;

    public bool Contains(in CompiledSite site, int day)
    {
        foreach (var line in except)
            if (line.Holds(site, day))
                return false;
        foreach (var line in any)
            if (line.Holds(site, day))
                return true;
        return false;
    }

    internal sealed record Line(ulong Regions, int[] Places, int[] States, int[] AdministeredBy, bool Metropolitan, double North, double South, double East, double West, Days Days)
    {
        // NaN marks a limit that is not set: a comparison with NaN is false, so an unset limit never excludes.
        private readonly bool _hasLimits = !double.IsNaN(North) || !double.IsNaN(South) || !double.IsNaN(East) || !double.IsNaN(West);

        public bool Holds(in CompiledSite site, int day) =>
            Days.Hold(day)
            && (Regions == 0 || (Regions & site.Regions) != 0)
            && (Places.Length == 0 || Array.IndexOf(Places, site.Place) >= 0)
            && (States.Length == 0 || (site.IsMetropolitan && Array.IndexOf(States, site.Sovereign) >= 0))
            && (AdministeredBy.Length == 0 || Array.IndexOf(AdministeredBy, site.Administrator) >= 0)
            && (!Metropolitan || site.IsMetropolitan)
            && (!_hasLimits || (site.HasPoint && !(site.Latitude < North) && !(site.Latitude > South) && !(site.Longitude < East) && !(site.Longitude > West)));
    }
}
