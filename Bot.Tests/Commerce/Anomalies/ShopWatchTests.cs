using EcomBot.Commerce;
using EcomBot.Commerce.Anomalies;
using EcomBot.Commerce.Anomalies.Alerts;
using EcomBot.Commerce.Anomalies.Contacts;
using EcomBot.Commerce.Anomalies.Watching;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Shipments;
using EcomBot.Tests.Commerce.Storage;

namespace EcomBot.Tests.Commerce.Anomalies;

public sealed class ShopWatchTests
{
    private static readonly string[] Carriers = ["ParcelCo", "SlowPost", "Swift"];

    [Theory, EachDatabase]
    public async Task Twenty_parcels_of_a_carrier_that_fail_are_one_alert_that_names_it(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);
        await RunAsync(shop);

        for (var parcel = 100; parcel < 120; parcel++)
        {
            await DeliverAsync(shop, parcel, "SlowPost", failed: parcel % 5 != 0);
            await DeliverAsync(shop, parcel + 100, "Swift", failed: false);
        }

        await RunAsync(shop);
        await RunAsync(shop);

        var alert = Assert.Single(await shop.AskAsync<IAlerts, IReadOnlyList<Alert>>(all => all.OpenAsync(default)));
        Assert.Equal((AlertSubject.FailedDeliveries, new Slice(SliceDimension.Carrier, "SlowPost")), (alert.Subject, alert.Where));
        Assert.True(alert.Strength > 6, $"{alert}");
        Assert.Equal(alert, Assert.Single(await shop.AskAsync<IAlerts, IReadOnlyList<Alert>>(all => all.SinceAsync(shop.Time.GetUtcNow(), 9, default))));
    }

    [Theory, EachDatabase]
    public async Task A_flood_of_messages_about_one_thing_is_one_alert_that_names_the_intent(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);
        shop.Time.Advance(TimeSpan.FromMinutes(10));
        for (var hour = 0; hour < 24 * 16; hour++)
        {
            Write(shop, "order-status", 20 + (hour * 7 % 5));
            Write(shop, "refund", 5 + (hour * 3 % 4));
            await PassAnHourAsync(shop, every: 24, hour);
        }

        Write(shop, "order-status", 22);
        Write(shop, "refund", 90);
        await PassAnHourAsync(shop, every: 1, 0);

        var alert = Assert.Single(await shop.AskAsync<IAlerts, IReadOnlyList<Alert>>(all => all.OpenAsync(default)),
            alert => alert.Subject == AlertSubject.Contacts);
        Assert.Equal((new Slice(SliceDimension.Intent, "refund"), 90), (alert.Where, alert.Observed));
        Assert.InRange(alert.Usual, 4, 9);
    }

    [Fact]
    public async Task Of_two_instances_that_watch_at_once_one_goes_on()
    {
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite);
        await RunAsync(shop);
        await DeliverAsync(shop, 100, "SlowPost", failed: true);

        var ran = await Task.WhenAll(RunAsync(shop), RunAsync(shop), RunAsync(shop));

        Assert.Contains(true, ran);
        Assert.True(await RunAsync(shop));
    }

    private static async Task<TestShop> OpenAsync(ShopDatabaseKind database)
    {
        var shop = await TestShop.OpenAsync(database);
        await shop.AddAsync([.. Given.Customer(), .. Given.Catalogue(), .. Enumerable.Range(0, 90).Select(place => Order(place, Carriers[place % 3]) with
        {
            Status = OrderStatus.Delivered,
            PlacedAt = shop.Time.GetUtcNow().AddDays(-100 + place),
        })]);
        return shop;
    }

    private static async Task DeliverAsync(TestShop shop, int place, string carrier, bool failed)
    {
        await shop.AddAsync(Order(place, carrier));
        var happened = failed ? (OrderStatus.Shipped, "delivery attempt failed") : (OrderStatus.Delivered, "delivered");
        await shop.ExecuteAsync<RecordParcelEvent, OrderEffect>(
            new(new($"#W{1000000 + place}"), new($"T{place}"), happened.Item1, happened.Item2, shop.Time.GetUtcNow()));
    }

    private static Order Order(int place, string carrier) => Given.Order(OrderStatus.Shipped, $"#W{1000000 + place}") with
    {
        Shipments = [new(new($"T{place}"), [], carrier, "in transit", null, [])],
    };

    private static void Write(TestShop shop, string intent, int messages)
    {
        using var scope = shop.Scope();
        var log = scope.ServiceProvider.GetService(typeof(IContactLog)) as IContactLog;
        for (var message = 0; message < messages; message++)
        {
            log!.Add(intent, sentiment: null);
        }
    }

    private static async Task PassAnHourAsync(TestShop shop, int every, int hour)
    {
        shop.Time.Advance(TimeSpan.FromHours(1));
        if (hour % every == every - 1 || every == 1)
        {
            Assert.True(await RunAsync(shop));
        }
    }

    private static Task<bool> RunAsync(TestShop shop) => shop.AskAsync<IShopWatch, bool>(watch => watch.RunAsync(default));
}
