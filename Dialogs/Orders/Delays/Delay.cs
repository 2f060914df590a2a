using EcomBot.Commerce.Orders;

namespace EcomBot.Dialogs.Orders.Delays;

/// <summary>Whether an order is late.</summary>
/// <param name="Kind">How it stands.</param>
/// <param name="Expected">When it was or is expected; null where that is not known.</param>
/// <param name="Days">Whole days past that, at least 1, when it is late.</param>
internal sealed record Delay(DelayKind Kind, DateTimeOffset? Expected = null, int Days = 0)
{
    /// <summary>How an order stands now.</summary>
    /// <param name="order">The order.</param>
    /// <param name="now">The present moment.</param>
    /// <param name="patience">The time after the estimated delivery from which a parcel is called late.</param>
    public static Delay Of(Order order, DateTimeOffset now, TimeSpan patience)
    {
        var expected = order.Shipments.Max(shipment => shipment.EstimatedDelivery);
        return order.Status switch
        {
            OrderStatus.Pending or OrderStatus.PendingItemModified => new(DelayKind.NotSent),
            OrderStatus.Processed or OrderStatus.Shipped when expected is { } due && now > due + patience =>
                new(DelayKind.Late, expected, Math.Max(1, (int)(now - due).TotalDays)),
            OrderStatus.Processed or OrderStatus.Shipped => new(expected is null ? DelayKind.Unknown : DelayKind.InTime, expected),
            OrderStatus.Cancelled => new(DelayKind.Cancelled),
            _ => new(DelayKind.Delivered, order.DeliveredAt),
        };
    }
}

/// <summary>How an order stands with its time.</summary>
internal enum DelayKind
{
    NotSent,
    InTime,
    Late,
    Unknown,
    Delivered,
    Cancelled,
}
