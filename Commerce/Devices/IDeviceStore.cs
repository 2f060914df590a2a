using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;

namespace EcomBot.Commerce.Devices;

/// <summary>What the shop knows of pieces with serial numbers.</summary>
public interface IDeviceStore
{
    /// <summary>
    /// Gets what <paramref name="customer"/> may know of a device: all of their own, and product and warranty of any other;
    /// null for a number that the shop does not know.
    /// </summary>
    Task<DeviceStatus?> FindAsync(CustomerId? customer, SerialNumber serial, CancellationToken cancellationToken);

    /// <summary>Gets the customer's own devices, those bought last first.</summary>
    Task<IReadOnlyList<DeviceStatus>> OfAsync(CustomerId customer, CancellationToken cancellationToken);

    /// <summary>Gets the service centres for a brand, the nearest to a place first.</summary>
    /// <param name="brand">The brand; null for any.</param>
    /// <param name="place">Where from.</param>
    /// <param name="count">How many at most, at least 1.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<NearServiceCentre>> NearestCentresAsync(
        string? brand, Place place, int count, CancellationToken cancellationToken);
}

/// <summary>A device as one customer may see it.</summary>
/// <param name="Device">The device; of somebody else's, neither person, purchase nor services are told.</param>
/// <param name="Product">What it is; null when the shop sells it no more.</param>
/// <param name="IsOwn">Whether it is the customer's.</param>
/// <param name="IsUnderWarranty">Whether its warranty still runs; null when its end is not known.</param>
public sealed record DeviceStatus(Device Device, Product? Product, bool IsOwn, bool? IsUnderWarranty)
{
    /// <summary>Gets the variant that it is, where the shop still has it.</summary>
    public Variant? Variant => Product?.Variants.FirstOrDefault(variant => variant.Id == Device.Variant);
}

/// <summary>Somewhere on earth, as far as it is known.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="PostalCode">A postal code, used where the degrees are not known.</param>
/// <param name="Country">The country of the postal code, if known.</param>
public sealed record Place(double? Latitude = null, double? Longitude = null, string? PostalCode = null, string? Country = null);

/// <summary>A service centre and how far away it is.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="Kilometres">The distance as the crow flies; null where degrees are not known.</param>
public sealed record NearServiceCentre(ServiceCentre Centre, double? Kilometres);
