using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Shipments;

namespace EcomBot.Commerce.SampleShop;

/// <summary>Sends the sample orders that have left the warehouse.</summary>
internal sealed class SampleParcels(Random random)
{
    private static readonly string[] Carriers = ["Swiftpost", "BlueParcel", "Northline"];

    // Hours after the order was placed.
    private static readonly (int Hours, string Status, string? Place)[] Way =
    [
        (30, "label created", null), (52, "picked up", "Dallas, TX"), (58, "in transit", "Memphis, TN"),
        (100, "out for delivery", null), (107, "delivered", null),
    ];

    public Order Send(Order order, DateTimeOffset now)
    {
        if (order.Status is OrderStatus.Pending or OrderStatus.PendingItemModified or OrderStatus.Cancelled)
        {
            return order;
        }

        var events = Way.Take(Stations(order.Status)).Select(station => At(order, station)).Where(one => one.At <= now).ToArray();
        var carrier = Carriers[random.Next(Carriers.Length)];
        var parcel = new Shipment(
            new($"{carrier[..2].ToUpperInvariant()}{random.NextInt64(1_000_000_000, 9_999_999_999)}"),
            [.. order.Lines.Select(line => line.Variant)], carrier,
            events.LastOrDefault()?.Status, order.PlacedAt!.Value.AddDays(5), events);
        return order with { Shipments = [parcel], DeliveredAt = events.FirstOrDefault(one => one.Status == "delivered")?.At };
    }

    private static int Stations(OrderStatus status) => status switch
    {
        OrderStatus.Processed => 1,
        OrderStatus.Shipped => 3,
        _ => Way.Length,
    };

    private static ShipmentEvent At(Order order, (int Hours, string Status, string? Place) station) => new(
        order.PlacedAt!.Value.AddHours(station.Hours), station.Status,
        station.Place ?? (station.Hours > 60 ? $"{order.ShippingAddress.City}, {order.ShippingAddress.Region}" : null));
}
