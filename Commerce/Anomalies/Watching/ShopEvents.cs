using System.Text.RegularExpressions;
using EcomBot.Commerce.Anomalies.Alerts;
using EcomBot.Commerce.Anomalies.Rates;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Shipments;

namespace EcomBot.Commerce.Anomalies.Watching;

/// <summary>Reads from changed orders which parcels arrived or failed, and which orders went back.</summary>
internal sealed partial class ShopEvents(AnomalyOptions options)
{
    /// <summary>Gets what a change of an order says.</summary>
    public IEnumerable<(AlertSubject Subject, RateEvent Event)> Of(Order? before, Order after, DateTimeOffset at)
    {
        var isDelivered = after.Status == OrderStatus.Delivered && before?.Status is OrderStatus.Processed or OrderStatus.Shipped;
        foreach (var parcel in after.Shipments)
        {
            var (failed, failedBefore) =
                (HasFailed(parcel), before?.Shipments.FirstOrDefault(one => one.TrackingNumber == parcel.TrackingNumber) is { } old && HasFailed(old));
            if (failed != failedBefore || (isDelivered && !failed))
            {
                yield return (AlertSubject.FailedDeliveries, new(at, OrderSlices.Of(after, parcel), failed));
            }
        }

        var wentBack = WentBack(after) && (before is null || !WentBack(before));
        if (wentBack || isDelivered)
        {
            yield return (AlertSubject.Returns, new(at, OrderSlices.Of(after), wentBack, wentBack ? ReasonOf(after) : null));
        }
    }

    /// <summary>Gets what a stored order says of the time before the watch.</summary>
    public IEnumerable<(AlertSubject Subject, RateEvent Event)> OfPast(Order order)
    {
        var at = order.PlacedAt ?? default;
        return order.Status is OrderStatus.Delivered || WentBack(order)
            ? [(AlertSubject.Returns, new(at, OrderSlices.Of(order), WentBack(order), ReasonOf(order))),
                .. order.Shipments.Select(parcel => (AlertSubject.FailedDeliveries, new RateEvent(at, OrderSlices.Of(order, parcel), HasFailed(parcel))))]
            : [];
    }

    /// <summary>Gets what a customer's report of a parcel that did not come says.</summary>
    public static IEnumerable<(AlertSubject Subject, RateEvent Event)> OfMissing(Order order, TrackingNumber number, DateTimeOffset at) => order.Shipments
        .Where(parcel => parcel.TrackingNumber == number)
        .Select(parcel => (AlertSubject.FailedDeliveries, new RateEvent(at, OrderSlices.Of(order, parcel), Failed: true)));

    /// <summary>Gets whether an order goes back or came back.</summary>
    public static bool WentBack(Order order) => order.Return is not null || order.Exchange is not null;

    /// <summary>Gets whether a parcel did not arrive, at least once.</summary>
    public bool HasFailed(Shipment parcel) => options.IsFailure(parcel.Status) || parcel.Events.Any(one => options.IsFailure(one.Status));

    // A code or a few words; what a customer wrote at length is nobody else's.
    private static string? ReasonOf(Order order) =>
        order.Return?.Reason?.Trim() is { } reason && Code().IsMatch(reason) ? reason.ToLowerInvariant() : null;

    [GeneratedRegex(@"^[\p{L}_\- ]{2,32}$")]
    private static partial Regex Code();
}
