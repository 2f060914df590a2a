using System.Globalization;
using EcomBot.Commerce.Devices;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;

namespace EcomBot.Dialogs.Devices;

/// <summary>What the bot says about devices and who repairs them.</summary>
internal static class DeviceReplies
{
    /// <summary>What is known of a device, a fact a line.</summary>
    public static IEnumerable<string> Of(DeviceStatus status)
    {
        yield return Texts.Say("Devices.Is", ("serial", status.Device.SerialNumber.Value), ("product", NameOf(status)));
        if (status.Device.PurchasedAt is { } bought)
        {
            yield return Texts.Say("Devices.Bought", ("date", Date(bought)));
        }
        yield return status switch
        {
            { IsUnderWarranty: true } => Texts.Say("Devices.UnderWarranty", ("date", Date(status.Device.WarrantyEndsAt!.Value))),
            { IsUnderWarranty: false } => Texts.Say("Devices.WarrantyOver", ("date", Date(status.Device.WarrantyEndsAt!.Value))),
            _ => Texts.Say("Devices.WarrantyUnknown"),
        };
        foreach (var service in status.Device.Services)
        {
            yield return Texts.Say("Devices.Service", ("date", Date(service.At)), ("summary", service.Summary));
        }
    }

    /// <summary>A service centre: name, address, phone, opening hours and how far it is, as far as known.</summary>
    public static string Of(NearServiceCentre near) => string.Join(", ", new[]
    {
        near.Centre.Name, near.Centre.Address.Line1, $"{near.Centre.Address.PostalCode} {near.Centre.Address.City}", near.Centre.Phone,
            near.Centre.OpeningHours,
        near.Kilometres is { } distance ? Texts.Say("Devices.Kilometres", ("distance", distance.ToString("0", CultureInfo.CurrentCulture))) : null,
    }.Where(part => !string.IsNullOrWhiteSpace(part)));

    /// <summary>What a device is called.</summary>
    public static string NameOf(DeviceStatus status) => (status.Product, status.Variant) switch
    {
        ({ } product, { } variant) => ProductCards.NameOf(product, variant),
        ({ } product, _) => product.Title,
        _ => status.Device.Variant.Value,
    };

    private static string Date(DateTimeOffset at) => at.ToString("D", CultureInfo.CurrentCulture);
}
