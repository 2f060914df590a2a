using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders.ItemChanges;
using EcomBot.Commerce.Payments;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Scoring;

namespace EcomBot.Commerce.Orders.Returns;

/// <summary>Reserves the new pieces at once; money waits for the goods.</summary>
internal sealed class ExchangeItemsOperation(ShopDesk desk, RiskGate gate, ReturnRules rules) : ReviewedOperation<ExchangeItems>(desk, gate)
{
    /// <inheritdoc/>
    protected override RiskKind Kind => RiskKind.Exchange;

    /// <inheritdoc/>
    protected override async Task<Outcome<OrderEffect>> ApplyAsync(
        ExchangeItems request, OrderCase given, CancellationToken cancellationToken)
    {
        if (given.Order.Status != OrderStatus.Delivered)
        {
            return Refusals.NotDelivered(given.Order);
        }

        var (found, refusal) = await Replacements.FindAsync(request.Changes, given, cancellationToken);
        refusal ??= given.Till.CannotSettle(request.Method, found!.Difference)
            ?? await rules.WhyNotAsync(given, found.Old, request.Condition, request.Photos, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        await given.Warehouse.MoveAsync([], found!.New.Select(line => line.Variant), cancellationToken);
        return Request(request, given, found);
    }

    /// <inheritdoc/>
    protected override RiskQuestion Ask(ExchangeItems request, OrderEffect effect)
    {
        var pieces = effect.Before.Take(request.Changes.Select(change => change.From), out _)!;
        return new(Kind, Money.Sum(pieces.Select(line => line.Price), effect.Before.Currency))
        {
            Pieces = pieces,
            RefundTo = effect.After.Exchange!.PriceDifference.Amount < 0 ? request.Method : null,
            SerialNumbers = request.SerialNumbers ?? [],
            Condition = request.Condition,
        };
    }

    private OrderEffect Request(ExchangeItems request, OrderCase given, Replacements found)
    {
        var effect = given.Close(given.Order with
        {
            Status = OrderStatus.ExchangeRequested,
            Exchange = new([.. request.Changes.Select(change => change.From)], [.. request.Changes.Select(change => change.To)],
                request.Method, found.Difference, new($"RMA-{given.Order.Number.Key}"), given.View.Now, null, request.Photos),
        });
        return effect with { Moves = Later(given.Till.Find(request.Method)!, found.Difference), ReturnTo = rules.ReturnTo };
    }

    private static MoneyMove[] Later(PaymentMethod method, Money difference) => difference.Amount switch
    {
        0 => [],
        > 0 => [new(PaymentKind.Payment, difference, method, SettlementTime.WhenGoodsAreBack)],
        _ => [new(PaymentKind.Refund, -difference, method, SettlementTime.WhenGoodsAreBack)],
    };
}
