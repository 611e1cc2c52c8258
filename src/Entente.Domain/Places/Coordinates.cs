namespace Entente.Domain.Places;

/// <summary>A point on the earth in degrees: latitude north positive in [-90, 90], longitude east positive in [-180, 180].</summary>
public readonly record struct Coordinates
{
    public Coordinates(double latitude, double longitude)
    {
        if (latitude is not (>= -90 and <= 90))
            throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "A latitude lies in -90 to 90 degrees.");
        if (longitude is not (>= -180 and <= 180))
            throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "A longitude lies in -180 to 180 degrees.");
        (Latitude, Longitude) = (latitude, longitude);
    }

    public double Latitude { get; }

    public double Longitude { get; }
}
