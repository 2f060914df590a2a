using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Orders.ItemChanges;

internal sealed class ChangeOrderItemsOperation(ShopDesk desk) : OrderOperation<ChangeOrderItems>(desk)
{
    /// <inheritdoc/>
    protected override async Task<Outcome<OrderEffect>> DecideAsync(
        ChangeOrderItems request, OrderCase given, CancellationToken cancellationToken)
    {
        if (given.Order.Status != OrderStatus.Pending)
        {
            return Refusals.NotPending(given.Order);
        }

        var (found, refusal) = await Replacements.FindAsync(request.Changes, given, cancellationToken);
        if (found is null || (refusal = given.Till.CannotSettle(request.Method, found.Difference)) is not null)
        {
            return refusal!;
        }

        given.Till.Settle(request.Method, found.Difference);
        await given.Warehouse.MoveAsync(
            found.Old.Select(line => line.Variant), found.New.Select(line => line.Variant), cancellationToken);
        return given.Close(given.Order with { Status = OrderStatus.PendingItemModified, Lines = Lines(given.Order, found) });
    }

    private static OrderLine[] Lines(Order order, Replacements found) => [.. found.Old.Zip(found.New)
        .Aggregate(order.Lines.AsEnumerable(), (lines, pair) => lines.Replace(pair.First.Variant, pair.Second).ToArray())];
}
