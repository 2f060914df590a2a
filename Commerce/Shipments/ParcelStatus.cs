using EcomBot.Commerce.Orders;

namespace EcomBot.Commerce.Shipments;

/// <summary>Where one parcel of an order stands.</summary>
/// <param name="Shipment">The parcel.</param>
/// <param name="Lines">What is in it.</param>
/// <param name="IsDelivered">Whether it is with the customer.</param>
/// <param name="LateBy">How long it has been due; null when it is not late or the carrier gave no estimate.</param>
public sealed record ParcelStatus(Shipment Shipment, IReadOnlyList<OrderLine> Lines, bool IsDelivered, TimeSpan? LateBy)
{
    /// <summary>Gets the parcels of an order as they stand at <paramref name="now"/>.</summary>
    public static IReadOnlyList<ParcelStatus> Of(Order order, ServiceRules rules, DateTimeOffset now) =>
        [.. order.Shipments.Select(shipment => Of(shipment, order, rules, now))];

    private static ParcelStatus Of(Shipment shipment, Order order, ServiceRules rules, DateTimeOffset now)
    {
        var isDelivered = order.Status is not (OrderStatus.Processed or OrderStatus.Shipped) || IsDelivery(shipment.Status);
        var due = shipment.EstimatedDelivery?.AddHours(rules.LateAfterHours);
        return new(shipment, [.. order.Lines.Where(line => shipment.Variants.Contains(line.Variant))], isDelivered,
            !isDelivered && due < now ? now - shipment.EstimatedDelivery : null);
    }

    private static bool IsDelivery(string? status) => string.Equals(status, "delivered", StringComparison.OrdinalIgnoreCase);
}
