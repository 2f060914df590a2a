using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Payments;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Scoring;

namespace EcomBot.Commerce.Orders.Returns;

internal sealed class ReturnItemsOperation(ShopDesk desk, RiskGate gate, ReturnRules rules) : ReviewedOperation<ReturnItems>(desk, gate)
{
    /// <inheritdoc/>
    protected override RiskKind Kind => RiskKind.Return;

    /// <inheritdoc/>
    protected override async Task<Outcome<OrderEffect>> ApplyAsync(
        ReturnItems request, OrderCase given, CancellationToken cancellationToken)
    {
        if (WhyNot(request, given) is { } refusal)
        {
            return refusal;
        }

        if (given.Order.Take(request.Items, out var missing) is not { } pieces)
        {
            return Refusals.ItemNotInOrder(missing, given.Order);
        }

        return await rules.WhyNotAsync(given, pieces, request.Condition, request.Photos, cancellationToken) is { } unfit
            ? unfit
            : Request(request, given, pieces);
    }

    /// <inheritdoc/>
    protected override RiskQuestion Ask(ReturnItems request, OrderEffect effect) => new(Kind, effect.Moves[0].Amount)
    {
        Pieces = effect.Before.Take(request.Items, out _)!,
        RefundTo = request.RefundTo,
        SerialNumbers = request.SerialNumbers ?? [],
        Condition = request.Condition,
    };

    private static Refusal? WhyNot(ReturnItems request, OrderCase given) =>
        given.Order.Status != OrderStatus.Delivered ? Refusals.NotDelivered(given.Order)
        : request.Items.Count == 0 ? Refusals.NoItems(given.Order)
        : given.Till.Find(request.RefundTo) is not { } method ? Refusals.PaymentMethodNotFound(request.RefundTo)
        : !method.IsGiftCard && given.Order.PaidWith().All(paid => paid.Key != request.RefundTo)
            ? new(RefusalRule.RefundMethodNotAllowed,
                $"A refund of order {given.Order.Number} goes to the original payment method or to a gift card.",
                ("order", given.Order.Number), ("method", request.RefundTo))
        : null;

    private OrderEffect Request(ReturnItems request, OrderCase given, IReadOnlyList<OrderLine> pieces)
    {
        var price = Money.Sum(pieces.Select(line => line.Price), given.Order.Currency);
        var fee = rules.Fee(price, request.Condition);
        var refund = price - fee;
        var effect = given.Close(given.Order with
        {
            Status = OrderStatus.ReturnRequested,
            Return = new(request.Items, request.RefundTo, refund, new($"RMA-{given.Order.Number.Key}"), request.Reason, given.View.Now, null, request.Photos),
        });
        var move = new MoneyMove(PaymentKind.Refund, refund, given.Till.Find(request.RefundTo)!, SettlementTime.WhenGoodsAreBack);
        return effect with { Moves = [move], ReturnTo = rules.ReturnTo, RestockingFee = fee.IsZero ? null : fee };
    }
}
