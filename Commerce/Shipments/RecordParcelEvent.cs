using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;

namespace EcomBot.Commerce.Shipments;

/// <summary>Says what the warehouse or a carrier did: packed, handed over, on its way, delivered.</summary>
/// <param name="Order">The order's number.</param>
/// <param name="Parcel">The parcel; made when the order has none of that number.</param>
/// <param name="Status">The order's status from now on: processed, shipped or delivered.</param>
/// <param name="Event">What happened, in the carrier's words.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Location">Where.</param>
/// <param name="Carrier">Who carries it.</param>
/// <param name="EstimatedDelivery">When it is expected, if that changed.</param>
public sealed record RecordParcelEvent(
    OrderNumber Order, TrackingNumber Parcel, OrderStatus Status, string Event, DateTimeOffset At, string? Location = null,
    string? Carrier = null, DateTimeOffset? EstimatedDelivery = null);

internal sealed class RecordParcelEventOperation(ShopDesk desk) : ShopOperation<RecordParcelEvent, OrderEffect>(desk)
{
    private static readonly OrderStatus[] Way =
        [OrderStatus.Pending, OrderStatus.PendingItemModified, OrderStatus.Processed, OrderStatus.Shipped, OrderStatus.Delivered];

    /// <inheritdoc/>
    protected override async Task<Outcome<OrderEffect>> DecideAsync(
        RecordParcelEvent request, ShopView view, CancellationToken cancellationToken)
    {
        if (await view.OrderAsync(request.Order, cancellationToken) is not { } order)
        {
            return Refusals.OrderNotFound(request.Order);
        }

        var (from, to) = (Array.IndexOf(Way, order.Status), Array.IndexOf(Way, request.Status));
        if (from < 0 || to < from || to < Array.IndexOf(Way, OrderStatus.Processed))
        {
            return new Refusal(RefusalRule.NothingChanges, $"Order {order.Number} does not go from {order.Status} to {request.Status}.",
                ("order", order.Number), ("status", order.Status));
        }

        var after = Advance(order, request);
        view.Put(after);
        return new OrderEffect(order, after, []);
    }

    /// <inheritdoc/>
    protected override CustomerId? PersonOf(RecordParcelEvent request, OrderEffect effect) => effect.After.Customer;

    private static Order Advance(Order order, RecordParcelEvent request) => order with
    {
        Status = request.Status,
        DeliveredAt = request.Status == OrderStatus.Delivered ? request.At : order.DeliveredAt,
        Shipments = order.Shipments.Any(shipment => shipment.TrackingNumber == request.Parcel)
            ? [.. order.Shipments.Select(shipment => shipment.TrackingNumber == request.Parcel ? Extend(shipment, request) : shipment)]
            : [.. order.Shipments, Extend(New(order, request), request)],
    };

    private static Shipment New(Order order, RecordParcelEvent request) => new(
        request.Parcel, [.. order.Pieces().Distinct().Except(order.Shipments.SelectMany(shipment => shipment.Variants))],
        request.Carrier, null, request.EstimatedDelivery, []);

    private static Shipment Extend(Shipment shipment, RecordParcelEvent request) => shipment with
    {
        Carrier = request.Carrier ?? shipment.Carrier,
        Status = request.Event,
        EstimatedDelivery = request.EstimatedDelivery ?? shipment.EstimatedDelivery,
        Events = [.. shipment.Events.Append(new(request.At.ToUniversalTime(), request.Event, request.Location)).OrderBy(one => one.At)],
    };
}
