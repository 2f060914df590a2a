using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;

namespace EcomBot.Commerce.Shipments;

/// <summary>Says that a parcel comes later than was told.</summary>
/// <param name="Order">The order's number.</param>
/// <param name="Parcel">The parcel; null for all of the order that are not with the customer.</param>
/// <param name="EstimatedDelivery">When it is expected now, in UTC.</param>
/// <param name="Event">Why, in the carrier's words.</param>
/// <param name="At">When that was known, in UTC.</param>
public sealed record DelayParcel(
    OrderNumber Order, TrackingNumber? Parcel, DateTimeOffset EstimatedDelivery, string Event, DateTimeOffset At);

internal sealed class DelayParcelOperation(ShopDesk desk) : ShopOperation<DelayParcel, OrderEffect>(desk)
{
    /// <inheritdoc/>
    protected override async Task<Outcome<OrderEffect>> DecideAsync(
        DelayParcel request, ShopView view, CancellationToken cancellationToken)
    {
        if (await view.OrderAsync(request.Order, cancellationToken) is not { } order)
        {
            return Refusals.OrderNotFound(request.Order);
        }

        if (order.Status is not (OrderStatus.Processed or OrderStatus.Shipped))
        {
            return new Refusal(RefusalRule.NothingChanges, $"No parcel of order {order.Number} is on its way: the order is {order.Status}.",
                ("order", order.Number), ("status", order.Status));
        }

        if (!order.Shipments.Any(shipment => IsMeant(shipment, request)))
        {
            return new Refusal(RefusalRule.ParcelNotFound, $"Order {order.Number} has no parcel {request.Parcel}.", ("order", order.Number),
                ("parcel", request.Parcel));
        }

        var after = order with { Shipments = [.. order.Shipments.Select(shipment => IsMeant(shipment, request) ? Delay(shipment, request) : shipment)] };
        view.Put(after);
        return new OrderEffect(order, after, []);
    }

    /// <inheritdoc/>
    protected override Customers.CustomerId? PersonOf(DelayParcel request, OrderEffect effect) => effect.After.Customer;

    private static bool IsMeant(Shipment shipment, DelayParcel request) => request.Parcel is null || shipment.TrackingNumber == request.Parcel;

    private static Shipment Delay(Shipment shipment, DelayParcel request) => shipment with
    {
        Status = request.Event,
        EstimatedDelivery = request.EstimatedDelivery.ToUniversalTime(),
        Events = [.. shipment.Events.Append(new(request.At.ToUniversalTime(), request.Event, null)).OrderBy(one => one.At)],
    };
}
