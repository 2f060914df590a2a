using System.Text.Json;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Devices;
using EcomBot.Commerce.ImportExport;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.SampleShop;
using EcomBot.Tests.Commerce.ImportExport;
using EcomBot.Tests.Commerce.Storage;

namespace EcomBot.Tests.Commerce.SampleShop;

public sealed class SampleStoreTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] Languages = ["de", "en", "es", "fr", "pt-BR", "zh-Hans"];

    [Fact]
    public async Task An_empty_database_is_filled_once()
    {
        await using var shop = await TestShop.OpenAsync(adjust: options => options.SampleShop = true);
        await shop.DoAsync<EcomBot.Commerce.Storage.IShopDatabase>(database => database.PrepareAsync(default));

        var ana = await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindByEmailAsync("ana.silva@example.com", default));
        var orders = await shop.AskAsync<IOrderStore, IReadOnlyList<Order>>(all => all.RecentAsync(ana!.Id, 50, default));

        Assert.Equal(Enum.GetValues<OrderStatus>(), orders.Select(order => order.Status).Distinct().Order());
        Assert.Contains(orders, order => order.Status == OrderStatus.Shipped && order.Shipments[0].Events.Count > 0);
        Assert.All(orders, order => Assert.True(order.PlacedAt < shop.Time.GetUtcNow()));
    }

    [Fact]
    public void The_same_day_gives_the_same_shop() => Assert.Equal(
        JsonSerializer.Serialize(SampleStore.At(Now)), JsonSerializer.Serialize(SampleStore.At(Now.AddHours(5))));

    [Fact]
    public void Every_answer_comes_in_every_language() => Assert.All(
        SampleStore.At(Now).Faq.GroupBy(entry => entry.Id), entry => Assert.Equal(Languages, entry.Select(one => one.Locale).Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_phone_has_a_valid_imei()
    {
        var store = SampleStore.At(Now);
        var imeis = store.Devices.Select(device => device.SerialNumber.Value).Where(serial => serial.All(char.IsAsciiDigit)).ToArray();

        Assert.NotEmpty(imeis);
        Assert.All(imeis, imei => Assert.True(imei.Length == 15 && Luhn.IsValid(imei)));
        Assert.Equal(store.Devices.Count, store.Devices.DistinctBy(device => device.SerialNumber).Count());
    }

    [Fact]
    public void Money_that_moved_adds_up_to_what_the_status_says() => Assert.All(SampleStore.At(Now).Orders, order =>
    {
        var kept = order.Status switch
        {
            OrderStatus.Cancelled => Money(0, order),
            OrderStatus.Returned => order.Total - order.Return!.Refund!.Value,
            OrderStatus.Exchanged => order.Total + order.Exchange!.PriceDifference,
            _ => order.Total,
        };
        Assert.Equal(kept, order.Paid - order.Refunded);
    });

    [Fact]
    public async Task The_sample_shop_makes_way_for_an_import()
    {
        using var folder = StoreFolder.Small();
        await using var shop = await TestShop.OpenAsync(adjust: options => options.SampleShop = true);

        await shop.DoAsync<IShopTransfer>(all => all.ImportAsync(folder.Path, null, default));

        Assert.Null(await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindByEmailAsync("ana.silva@example.com", default)));
        Assert.NotNull(await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindAsync(new("c1"), default)));
    }

    private static EcomBot.Commerce.Money Money(decimal amount, Order order) => new(amount, order.Currency);
}
