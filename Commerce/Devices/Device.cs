using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;

namespace EcomBot.Commerce.Devices;

/// <summary>One piece with a serial number that the shop knows.</summary>
public sealed record Device
{
    /// <summary>Gets its serial number.</summary>
    public required SerialNumber SerialNumber { get; init; }

    /// <summary>Gets what it is.</summary>
    public required VariantId Variant { get; init; }

    /// <summary>Gets whose it is, where the shop knows.</summary>
    public CustomerId? Customer { get; init; }

    /// <summary>Gets when it was bought, in UTC.</summary>
    public DateTimeOffset? PurchasedAt { get; init; }

    /// <summary>Gets when its warranty ends, in UTC.</summary>
    public DateTimeOffset? WarrantyEndsAt { get; init; }

    /// <summary>Gets what was done to it so far, oldest first.</summary>
    public IReadOnlyList<DeviceService> Services { get; init; } = [];

    internal int Version { get; init; }
}

/// <summary>A repair or other service of a device.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="ServiceCentre">Where, if known.</param>
/// <param name="Summary">What was done.</param>
public sealed record DeviceService(DateTimeOffset At, ServiceCentreId? ServiceCentre, string Summary);
