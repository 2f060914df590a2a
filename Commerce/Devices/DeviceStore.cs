using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Devices;

/// <summary>Devices as the shop's database holds them.</summary>
internal sealed class DeviceStore(ShopContext shop, ShopDesk desk, ICatalogue catalogue) : IDeviceStore
{
    /// <inheritdoc/>
    public async Task<DeviceStatus?> FindAsync(CustomerId? customer, SerialNumber serial, CancellationToken cancellationToken)
    {
        var stored = await shop.Devices.AsNoTracking().SingleOrDefaultAsync(device => device.SerialNumber == serial, cancellationToken);
        var device = stored is null ? desk.Changes.Find<Device>(RecordKey.Of(serial)) : desk.Changes.See(stored);
        return device is null ? null : await StatusAsync(customer, device, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DeviceStatus>> OfAsync(CustomerId customer, CancellationToken cancellationToken)
    {
        var devices = await shop.Devices.AsNoTracking().Where(device => device.Customer == customer)
            .OrderByDescending(device => device.PurchasedAt).ThenBy(device => device.SerialNumber).ToListAsync(cancellationToken);
        var result = new List<DeviceStatus>(devices.Count);
        foreach (var device in devices)
        {
            result.Add(await StatusAsync(customer, desk.Changes.See(device), cancellationToken));
        }

        return result;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<NearServiceCentre>> NearestCentresAsync(
        string? brand, Place place, int count, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var centres = await shop.ServiceCentres.AsNoTracking().ToListAsync(cancellationToken);
        return
        [
            .. centres.Where(centre => brand is null || centre.Brands.Contains(brand, StringComparer.OrdinalIgnoreCase))
                .Select(centre => new NearServiceCentre(centre, Distance.Between(place, centre)))
                .OrderBy(near => near.Kilometres ?? double.MaxValue)
                .ThenByDescending(near => Distance.SharedDigits(place, near.Centre.Address))
                .ThenBy(near => near.Centre.Id.Value, StringComparer.Ordinal)
                .Take(count),
        ];
    }

    private async Task<DeviceStatus> StatusAsync(CustomerId? customer, Device device, CancellationToken cancellationToken)
    {
        var isOwn = customer is not null && device.Customer == customer;
        var product = await catalogue.FindByVariantAsync(device.Variant, cancellationToken);
        return new(isOwn ? device : device with { Customer = null, PurchasedAt = null, Services = [] }, product, isOwn,
            device.WarrantyEndsAt is { } end ? end >= desk.Now : null);
    }
}
