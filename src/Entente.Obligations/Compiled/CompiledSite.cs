using Entente.Domain.Places;

namespace Entente.Obligations.Compiled;

/// <summary>A site over bits and ordinals; -1 where there is no such state or place.</summary>
internal readonly record struct CompiledSite(ulong Regions, int Place, int Sovereign, int Administrator, bool IsMetropolitan, double Latitude, double Longitude, Site Source)
{
    public bool HasPoint => !double.IsNaN(Latitude);
}
