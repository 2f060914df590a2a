using EcomBot.Commerce;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Shipments;
using EcomBot.Tests.Commerce.Storage;

namespace EcomBot.Tests.Commerce.Shipments;

public sealed class ParcelTests
{
    private static readonly OrderNumber Number = new("#W1000001");

    [Theory, EachDatabase]
    public async Task Carriers_move_an_order_on_and_never_back(ShopDatabaseKind database)
    {
        await using var shop = await TestShop.OpenAsync(database);
        await shop.AddAsync([.. Given.Customer(), Given.Order()]);
        var now = shop.Time.GetUtcNow();

        await shop.ExecuteAsync<RecordParcelEvent, OrderEffect>(new(Number, new("T1"), OrderStatus.Processed, "label created", now, Carrier: "Swiftpost"));
        await shop.ExecuteAsync<RecordParcelEvent, OrderEffect>(new(Number, new("T1"), OrderStatus.Shipped, "in transit", now.AddDays(1), "Memphis",
            EstimatedDelivery: now.AddDays(3)));
        var delivered = (await shop.ExecuteAsync<RecordParcelEvent, OrderEffect>(new(Number, new("T1"), OrderStatus.Delivered, "delivered",
            now.AddDays(2)))).Effect!.After;
        var back = await shop.ExecuteAsync<RecordParcelEvent, OrderEffect>(new(Number, new("T1"), OrderStatus.Shipped, "in transit", now));

        Assert.Equal((OrderStatus.Delivered, now.AddDays(2)), (delivered.Status, delivered.DeliveredAt));
        Assert.Equal(["label created", "in transit", "delivered"], delivered.Shipments.Single().Events.Select(one => one.Status));
        Assert.Equal(("Swiftpost", now.AddDays(3), 2),
            (delivered.Shipments[0].Carrier, delivered.Shipments[0].EstimatedDelivery, delivered.Shipments[0].Variants.Count));
        Assert.Equal("Order #W1000001 does not go from Delivered to Shipped.", back.Refusal!.Message);
    }

    [Fact]
    public void A_parcel_is_late_a_day_after_its_estimate()
    {
        var due = new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);
        var order = Given.Order(OrderStatus.Shipped) with { Shipments = [new(new("T1"), [new("shirt-s")], null, "in transit", due, [])] };

        Assert.Null(ParcelStatus.Of(order, new(), due.AddHours(24)).Single().LateBy);
        Assert.Equal(TimeSpan.FromHours(25), ParcelStatus.Of(order, new(), due.AddHours(25)).Single().LateBy);
        Assert.Null(ParcelStatus.Of(order with { Status = OrderStatus.Delivered }, new(), due.AddDays(9)).Single().LateBy);
        Assert.Equal("Shirt", ParcelStatus.Of(order, new(), due).Single().Lines.Single().Title);
    }

    [Theory, EachDatabase]
    public async Task A_missing_or_damaged_parcel_is_reported_once(ShopDatabaseKind database)
    {
        await using var shop = await TestShop.OpenAsync(database);
        await shop.AddAsync([.. Given.Customer(), Given.Order(OrderStatus.Delivered) with { Shipments = [new(new("T1"), [], null, null, null, [])] }]);

        var report = (await shop.ExecuteAsync<ReportParcel, ParcelReport>(new(Given.Ana, Number, null, ParcelTrouble.Missing,
            "not at the neighbour's"))).Effect!;
        var again = await shop.ExecuteAsync<ReportParcel, ParcelReport>(new(Given.Ana, Number, new("T1"), ParcelTrouble.Missing));
        var other = await shop.ExecuteAsync<ReportParcel, ParcelReport>(new(Given.Ana, Number, new("T2"), ParcelTrouble.Damaged));

        Assert.Equal(("T1", shop.Time.GetUtcNow()), (report.Parcel.Value, report.At));
        Assert.Equal((RefusalRule.AlreadyReported, "Parcel T1 was reported already."), (again.Refusal!.Rule, again.Refusal.Message));
        Assert.Equal("It is not clear which parcel of order #W1000001 is meant.", other.Refusal!.Message);
    }
}
