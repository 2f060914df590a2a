using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Devices;

/// <summary>Asks to note that a device is a customer's.</summary>
/// <param name="Customer">Whose it is.</param>
/// <param name="SerialNumber">Its serial number in any spelling.</param>
/// <param name="Variant">What it is, for a number that the shop does not know yet.</param>
/// <param name="PurchasedAt">When it was bought, for a number that the shop does not know yet, in UTC.</param>
public sealed record RegisterDevice(
    CustomerId Customer, SerialNumber SerialNumber, VariantId? Variant = null, DateTimeOffset? PurchasedAt = null);

internal sealed class RegisterDeviceOperation(ShopDesk desk) : ShopOperation<RegisterDevice, Device>(desk)
{
    /// <inheritdoc/>
    protected override async Task<Outcome<Device>> DecideAsync(
        RegisterDevice request, ShopView view, CancellationToken cancellationToken)
    {
        if (SerialNumbers.Read(request.SerialNumber.Value, out var serial) is SerialNumberKind.None or SerialNumberKind.MistypedImei)
        {
            return new Refusal(RefusalRule.Malformed, $"'{request.SerialNumber}' is no serial number.", ("field", "serialNumber"));
        }

        var stored = await view.Shop.Devices.AsNoTracking().SingleOrDefaultAsync(device => device.SerialNumber == serial, cancellationToken);
        var known = stored is null ? view.Find<Device>(RecordKey.Of(serial)) : view.See(stored);
        if (known?.Customer is { } owner)
        {
            return owner == request.Customer
                ? new Refusal(RefusalRule.NothingChanges, $"Device {serial} is registered already.", ("serial", serial))
                : new Refusal(RefusalRule.DeviceTaken, $"Device {serial} is registered to somebody else.", ("serial", serial));
        }

        return known is not null ? Put(view, known with { Customer = request.Customer })
            : await NewAsync(request, serial, view, cancellationToken);
    }

    /// <inheritdoc/>
    protected override CustomerId? PersonOf(RegisterDevice request, Device effect) => request.Customer;

    private static async Task<Outcome<Device>> NewAsync(
        RegisterDevice request, SerialNumber serial, ShopView view, CancellationToken cancellationToken)
    {
        if (request.Variant is not { } id || !(await view.VariantsAsync([id], cancellationToken)).TryGetValue(id, out var variant))
        {
            return Refusals.VariantNotFound(request.Variant ?? new("?"));
        }

        var months = (await view.ProductsAsync([variant.Product], cancellationToken))[variant.Product].WarrantyMonths;
        return Put(view, new()
        {
            SerialNumber = serial,
            Variant = id,
            Customer = request.Customer,
            PurchasedAt = request.PurchasedAt?.ToUniversalTime(),
            WarrantyEndsAt = months is { } length ? request.PurchasedAt?.ToUniversalTime().AddMonths(length) : null,
        });
    }

    private static Device Put(ShopView view, Device device)
    {
        view.Put(device);
        return device;
    }
}
