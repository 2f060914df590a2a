using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Orders.Returns;

internal sealed class ReceiveGoodsOperation(ShopDesk desk) : ShopOperation<ReceiveGoods, OrderEffect>(desk)
{
    /// <inheritdoc/>
    protected override async Task<Outcome<OrderEffect>> DecideAsync(
        ReceiveGoods request, ShopView view, CancellationToken cancellationToken)
    {
        var order = await view.OrderAsync(request.Order, cancellationToken);
        return order is null ? Refusals.OrderNotFound(request.Order)
            : await view.CustomerAsync(order.Customer, cancellationToken) is not { } customer ? Refusals.CustomerNotFound(order.Customer)
            : await SettleAsync(request, new(view, order, customer), cancellationToken);
    }

    /// <inheritdoc/>
    protected override CustomerId? PersonOf(ReceiveGoods request, OrderEffect effect) => effect.After.Customer;

    private static async Task<Outcome<OrderEffect>> SettleAsync(
        ReceiveGoods request, OrderCase given, CancellationToken cancellationToken)
    {
        var outcome = given.Order.Status switch
        {
            OrderStatus.ReturnRequested when given.Order.Return is { } wanted => Return(given, wanted),
            OrderStatus.ExchangeRequested when given.Order.Exchange is { } wanted => Exchange(given, wanted),
            _ => new Refusal(RefusalRule.NothingRequested,
                $"No return or exchange of order {given.Order.Number} is under way.", ("order", given.Order.Number)),
        };
        if (outcome.IsAllowed && request.CanBeSoldAgain)
        {
            var pieces = given.Order.Return?.Variants ?? given.Order.Exchange!.Variants;
            await given.Warehouse.MoveAsync(pieces, [], cancellationToken);
        }

        return outcome;
    }

    private static Outcome<OrderEffect> Return(OrderCase given, ReturnRequest wanted)
    {
        var prices = given.Order.Take(wanted.Variants, out _)?.Select(line => line.Price) ?? [];
        given.Till.Refund(wanted.RefundTo, wanted.Refund ?? Money.Sum(prices, given.Order.Currency));
        return given.Close(given.Order with { Status = OrderStatus.Returned, Return = wanted with { ReceivedAt = given.View.Now } });
    }

    private static Outcome<OrderEffect> Exchange(OrderCase given, ExchangeRequest wanted)
    {
        if (given.Till.CannotSettle(wanted.PaymentMethod, wanted.PriceDifference) is { } refusal)
        {
            return refusal;
        }

        given.Till.Settle(wanted.PaymentMethod, wanted.PriceDifference);
        return given.Close(given.Order with { Status = OrderStatus.Exchanged, Exchange = wanted with { ReceivedAt = given.View.Now } });
    }
}
