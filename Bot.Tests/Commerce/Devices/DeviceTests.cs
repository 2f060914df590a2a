using EcomBot.Commerce;
using EcomBot.Commerce.Devices;
using EcomBot.Commerce.Operations;
using EcomBot.Tests.Commerce.Storage;

namespace EcomBot.Tests.Commerce.Devices;

public sealed class DeviceTests
{
    [Theory]
    [InlineData("490154203237518", SerialNumberKind.Imei, "490154203237518")]
    [InlineData("49-015420-323751-8", SerialNumberKind.Imei, "490154203237518")]
    [InlineData("490154203237581", SerialNumberKind.MistypedImei, "490154203237581")]
    [InlineData("lum 0123 4567", SerialNumberKind.Maker, "LUM01234567")]
    [InlineData("C02XK0ABJ6H5", SerialNumberKind.Maker, "C02XK0ABJ6H5")]
    [InlineData("keyboard", SerialNumberKind.None, "KEYBOARD")]
    [InlineData("my lamp, 01234567", SerialNumberKind.None, "MYLAMP01234567")]
    [InlineData("", SerialNumberKind.None, "")]
    public void A_serial_number_is_read_and_a_mistyped_one_told(string text, SerialNumberKind kind, string plain)
    {
        Assert.Equal(kind, SerialNumbers.Read(text, out var serial));
        Assert.Equal(plain, serial.Value);
    }

    [Theory, EachDatabase]
    public async Task A_customer_sees_all_of_their_own_device_and_little_of_another(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);

        var own = (await FindAsync(shop, "ana", "LMP00012345"))!;
        var other = (await FindAsync(shop, "bo", "LMP00012345"))!;

        Assert.Equal(("Lamp", true, true, 1), (own.Product!.Title, own.IsOwn, own.IsUnderWarranty, own.Device.Services.Count));
        Assert.Equal(("Lamp", false, true, 0), (other.Product!.Title, other.IsOwn, other.IsUnderWarranty, other.Device.Services.Count));
        Assert.Null(other.Device.PurchasedAt);
        Assert.Null(await FindAsync(shop, "ana", "LMP00099999"));
    }

    [Theory, EachDatabase]
    public async Task A_device_is_registered_once(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);
        var bought = shop.Time.GetUtcNow().AddDays(-10);

        var added = (await shop.ExecuteAsync<RegisterDevice, Device>(new(Given.Ana, new("sn 2026 0001"), new("lamp-white"), bought))).Effect!;
        var again = await shop.ExecuteAsync<RegisterDevice, Device>(new(Given.Ana, new("SN20260001")));
        var taken = await shop.ExecuteAsync<RegisterDevice, Device>(new(new("bo"), new("SN20260001")));
        var mistyped = await shop.ExecuteAsync<RegisterDevice, Device>(new(Given.Ana, new("490154203237581"), new("lamp-white")));

        Assert.Equal(("SN20260001", Given.Ana), (added.SerialNumber.Value, added.Customer));
        Assert.Equal("Device SN20260001 is registered already.", again.Refusal!.Message);
        Assert.Equal((RefusalRule.DeviceTaken, "Device SN20260001 is registered to somebody else."), (taken.Refusal!.Rule, taken.Refusal.Message));
        Assert.Equal("'490154203237581' is no serial number.", mistyped.Refusal!.Message);
        Assert.Equal(2, (await shop.AskAsync<IDeviceStore, IReadOnlyList<DeviceStatus>>(all => all.OfAsync(Given.Ana, default))).Count);
    }

    [Theory, EachDatabase]
    public async Task The_nearest_service_centre_comes_first(ShopDatabaseKind database)
    {
        await using var shop = await TestShop.OpenAsync(database, options => options.SampleShop = true);

        var byDegrees = await NearestAsync(shop, "Caldo", new(37.33, -121.89));
        var byPostalCode = await NearestAsync(shop, null, new(PostalCode: "98109", Country: "USA"));

        Assert.Equal("Bay Repairs", byDegrees[0].Centre.Name);
        Assert.InRange(byDegrees[0].Kilometres!.Value, 66, 69);
        Assert.Equal("Fixwell Seattle", byPostalCode[0].Centre.Name);
    }

    private static async Task<TestShop> OpenAsync(ShopDatabaseKind database)
    {
        var shop = await TestShop.OpenAsync(database);
        await shop.AddAsync([.. Given.Customer(), .. Given.Catalogue(), new Device
        {
            SerialNumber = new("LMP00012345"), Variant = new("lamp-white"), Customer = Given.Ana,
            PurchasedAt = shop.Time.GetUtcNow().AddDays(-400), WarrantyEndsAt = shop.Time.GetUtcNow().AddDays(300),
            Services = [new(shop.Time.GetUtcNow().AddDays(-100), null, "new bulb")],
        }]);
        return shop;
    }

    private static Task<DeviceStatus?> FindAsync(TestShop shop, string customer, string serial) =>
        shop.AskAsync<IDeviceStore, DeviceStatus?>(all => all.FindAsync(new(customer), new(serial), default));

    private static Task<IReadOnlyList<NearServiceCentre>> NearestAsync(TestShop shop, string? brand, Place place) =>
        shop.AskAsync<IDeviceStore, IReadOnlyList<NearServiceCentre>>(all => all.NearestCentresAsync(brand, place, 3, default));
}
