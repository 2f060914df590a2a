using EcomBot.Commerce.ImportExport;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Orders.Cancellations;

internal sealed class CancelOrderOperation(ShopDesk desk) : OrderOperation<CancelOrder>(desk)
{
    /// <inheritdoc/>
    protected override async Task<Outcome<OrderEffect>> DecideAsync(
        CancelOrder request, OrderCase given, CancellationToken cancellationToken)
    {
        if (given.Order.Status != OrderStatus.Pending)
        {
            return Refusals.NotPending(given.Order);
        }

        foreach (var (method, paid) in given.Order.PaidWith())
        {
            given.Till.Refund(method, paid);
        }

        await given.Warehouse.MoveAsync(given.Order.Pieces(), [], cancellationToken);
        return given.Close(given.Order with
        {
            Status = OrderStatus.Cancelled,
            CancelReason = ChoiceText<CancelReason>.Of(request.Reason),
        });
    }
}
