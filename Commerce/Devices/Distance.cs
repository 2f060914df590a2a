using EcomBot.Commerce.Customers;

namespace EcomBot.Commerce.Devices;

/// <summary>Tells how far apart places are.</summary>
internal static class Distance
{
    private const double EarthRadius = 6371.0088;

    /// <summary>Gets kilometres on the great circle (haversine), or null where degrees are not known.</summary>
    public static double? Between(Place from, ServiceCentre to)
    {
        if (from is not { Latitude: { } north, Longitude: { } east } || to is not { Latitude: { } otherNorth, Longitude: { } otherEast })
        {
            return null;
        }

        var half = Square(Math.Sin(Radians(otherNorth - north) / 2))
            + (Math.Cos(Radians(north)) * Math.Cos(Radians(otherNorth)) * Square(Math.Sin(Radians(otherEast - east) / 2)));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    /// <summary>Gets how many characters two postal codes share from the left: neighbours share most. Other countries share none.</summary>
    public static int SharedDigits(Place from, Address to)
    {
        var isElsewhere = from.Country is not null && CustomerKeys.Fold(from.Country) != CustomerKeys.Fold(to.Country);
        return from.PostalCode is null || isElsewhere ? 0 : CustomerKeys.Fold(from.PostalCode)
            .Zip(CustomerKeys.Fold(to.PostalCode)).TakeWhile(pair => pair.First == pair.Second).Count();
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double value) => value * value;
}
