using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Orders.Returns;

internal sealed class WithdrawReturnOperation(ShopDesk desk) : OrderOperation<WithdrawReturn>(desk)
{
    /// <inheritdoc/>
    protected override async Task<Outcome<OrderEffect>> DecideAsync(
        WithdrawReturn request, OrderCase given, CancellationToken cancellationToken)
    {
        if (given.Order.Status is not (OrderStatus.ReturnRequested or OrderStatus.ExchangeRequested))
        {
            return new Refusal(RefusalRule.NothingRequested,
                $"No return or exchange of order {given.Order.Number} is under way.", ("order", given.Order.Number));
        }

        await given.Warehouse.MoveAsync(given.Order.Exchange?.NewVariants ?? [], [], cancellationToken);
        return given.Close(given.Order with { Status = OrderStatus.Delivered, Return = null, Exchange = null });
    }
}
