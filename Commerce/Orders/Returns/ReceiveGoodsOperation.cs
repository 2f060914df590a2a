using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Journal;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Payments;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Scoring;

namespace EcomBot.Commerce.Orders.Returns;

internal sealed class ReceiveGoodsOperation(ShopDesk desk, RiskGate gate)
    : ShopOperation<ReceiveGoods, OrderEffect>(desk), IHeldOperation
{
    /// <inheritdoc/>
    public string Name => nameof(ReceiveGoods);

    /// <inheritdoc/>
    public Task<Outcome<OrderEffect>> ApproveAsync(string request, ShopView view, CancellationToken cancellationToken) =>
        DecideAsync(JournalJson.Read<ReceiveGoods>(request), view, isDecided: true, cancellationToken);

    /// <inheritdoc/>
    protected override Task<Outcome<OrderEffect>> DecideAsync(ReceiveGoods request, ShopView view, CancellationToken cancellationToken) =>
        DecideAsync(request, view, isDecided: false, cancellationToken);

    private async Task<Outcome<OrderEffect>> DecideAsync(
        ReceiveGoods request, ShopView view, bool isDecided, CancellationToken cancellationToken)
    {
        var order = await view.OrderAsync(request.Order, cancellationToken);
        return order is null ? Refusals.OrderNotFound(request.Order)
            : await view.CustomerAsync(order.Customer, cancellationToken) is not { } customer ? Refusals.CustomerNotFound(order.Customer)
            : await gate.PassAsync(request, RiskKind.Settlement, new(view, order, customer) { IsDecided = isDecided },
                given => SettleAsync(request, given, cancellationToken), effect => Ask(request, effect), cancellationToken);
    }

    /// <inheritdoc/>
    protected override CustomerId? PersonOf(ReceiveGoods request, OrderEffect effect) => effect.After.Customer;

    private static RiskQuestion Ask(ReceiveGoods request, OrderEffect effect) =>
        new(RiskKind.Settlement, Money.Sum(effect.Moves.Where(move => move.Kind == PaymentKind.Refund).Select(move => move.Amount), effect.Before.Currency))
        {
            Pieces = effect.Before.Take(effect.Before.Return?.Variants ?? effect.Before.Exchange!.Variants, out _) ?? [],
            SerialNumbers = request.SerialNumbers ?? [],
        };

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
