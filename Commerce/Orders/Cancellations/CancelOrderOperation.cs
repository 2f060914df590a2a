using EcomBot.Commerce.ImportExport;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Scoring;

namespace EcomBot.Commerce.Orders.Cancellations;

internal sealed class CancelOrderOperation(ShopDesk desk, RiskGate gate) : ReviewedOperation<CancelOrder>(desk, gate)
{
    /// <inheritdoc/>
    protected override RiskKind Kind => RiskKind.Cancellation;

    /// <inheritdoc/>
    protected override async Task<Outcome<OrderEffect>> ApplyAsync(
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

    /// <inheritdoc/>
    protected override RiskQuestion Ask(CancelOrder request, OrderEffect effect) =>
        new(Kind, effect.Before.Kept()) { Pieces = effect.Before.Lines, CanWait = false };
}
