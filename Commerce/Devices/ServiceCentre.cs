namespace EcomBot.Commerce.Devices;

/// <summary>A workshop that may repair devices of some brands.</summary>
public sealed record ServiceCentre
{
    /// <summary>Gets the shop's name for it.</summary>
    public required ServiceCentreId Id { get; init; }

    /// <summary>Gets what it is called.</summary>
    public required string Name { get; init; }

    /// <summary>Gets where it is.</summary>
    public required Address Address { get; init; }

    /// <summary>Gets its degrees north, from -90 to 90.</summary>
    public double? Latitude { get; init; }

    /// <summary>Gets its degrees east, from -180 to 180.</summary>
    public double? Longitude { get; init; }

    /// <summary>Gets its phone number.</summary>
    public string? Phone { get; init; }

    /// <summary>Gets the brands that it is authorised for.</summary>
    public IReadOnlyList<string> Brands { get; init; } = [];

    /// <summary>Gets when it is open, as it says itself.</summary>
    public string? OpeningHours { get; init; }
}
