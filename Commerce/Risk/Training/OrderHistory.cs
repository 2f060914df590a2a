using EcomBot.Commerce.Anomalies.Watching;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Risk.Forecasts;
using EcomBot.Commerce.Shipments;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Risk.Training;

/// <summary>Reads orders as what was known of them on their day, with what became of them.</summary>
internal sealed class OrderHistory(ShopContext shop, ShopEvents events, RiskOptions options)
{
    /// <summary>Gets the latest orders that have a date, oldest first.</summary>
    public async Task<IReadOnlyList<PastOrder>> ReadAsync(CancellationToken cancellationToken)
    {
        var orders = await shop.Orders.AsNoTracking().Where(order => order.PlacedAt != null && order.Status != OrderStatus.Cancelled)
            .OrderByDescending(order => order.PlacedAt).Take(options.OrdersToLearnFrom).ToListAsync(cancellationToken);
        var missing = await shop.ParcelReports.Where(report => report.Trouble == ParcelTrouble.Missing)
            .Select(report => report.Order).Distinct().ToListAsync(cancellationToken);
        return Follow(orders, [.. missing]);
    }

    /// <summary>Gets what is known of an order and of its customer's orders before; null for an order without a date.</summary>
    public async Task<OrderFacts?> FactsOfAsync(Order order, CancellationToken cancellationToken)
    {
        var before = await shop.Orders.AsNoTracking()
            .Where(one => one.Customer == order.Customer && one.PlacedAt < order.PlacedAt && one.Status != OrderStatus.Cancelled)
            .ToListAsync(cancellationToken);
        return order.PlacedAt is null ? null : Follow([.. before, order], [])[^1].Facts;
    }

    private PastOrder[] Follow(List<Order> orders, HashSet<OrderNumber> missing)
    {
        var (customers, past) = (new Dictionary<string, List<Order>>(), new List<PastOrder>(orders.Count));
        foreach (var order in orders.OrderBy(order => order.PlacedAt).ThenBy(order => order.Number.Value, StringComparer.Ordinal))
        {
            var before = customers.TryGetValue(order.Customer.Value, out var known) ? known : customers[order.Customer.Value] = [];
            past.Add(new(FactsOf(order, before), ShopEvents.WentBack(order),
                missing.Contains(order.Number) || order.Shipments.Any(events.HasFailed), IsOpen(order)));
            before.Add(order);
        }

        return [.. past];
    }

    private static OrderFacts FactsOf(Order order, List<Order> before) => new()
    {
        Customer = order.Customer.Value,
        At = order.PlacedAt!.Value,
        Lines = order.Lines.Count,
        Pieces = order.Lines.Sum(line => line.Quantity),
        Total = (double)order.Total.Amount,
        LargestLine = order.Lines.Max(line => (double)line.Total().Amount),
        LargestQuantity = order.Lines.Max(line => line.Quantity),
        HighestPrice = order.Lines.Max(line => (double)line.Price.Amount),
        PastOrders = before.Count,
        PastReturns = before.Count(one => (one.Return?.RequestedAt ?? one.Exchange?.RequestedAt) < order.PlacedAt),
        DaysSinceLast = before.Count == 0 ? null : (order.PlacedAt - before[^1].PlacedAt)?.TotalDays,
        Slices = OrderSlices.Of(order),
    };

    private static bool IsOpen(Order order) =>
        order.Status is OrderStatus.Pending or OrderStatus.PendingItemModified or OrderStatus.Processed or OrderStatus.Shipped;
}

/// <summary>An order as it was known on its day, with what became of it.</summary>
internal sealed record PastOrder(OrderFacts Facts, bool WentBack, bool FailedDelivery, bool IsOpen);
