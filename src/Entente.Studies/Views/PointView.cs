using Entente.Domain.Places;

namespace Entente.Studies.Views;

/// <summary>A point on the earth in degrees, north and east positive.</summary>
public sealed record PointView(double Lat, double Lon)
{
    public static PointView? Of(Coordinates? at) => at is { } point ? new(point.Latitude, point.Longitude) : null;
}
