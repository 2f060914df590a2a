using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Scoring;

namespace EcomBot.Commerce.Orders.AddressChanges;

internal sealed class ChangeOrderAddressOperation(ShopDesk desk, RiskGate gate) : ReviewedOperation<ChangeOrderAddress>(desk, gate)
{
    /// <inheritdoc/>
    protected override RiskKind Kind => RiskKind.AddressChange;

    /// <inheritdoc/>
    protected override Task<Outcome<OrderEffect>> ApplyAsync(
        ChangeOrderAddress request, OrderCase given, CancellationToken cancellationToken) => Task.FromResult(Decide(request, given));

    /// <inheritdoc/>
    protected override RiskQuestion Ask(ChangeOrderAddress request, OrderEffect effect) =>
        new(Kind, effect.Before.Total) { Pieces = effect.Before.Lines, NewAddress = request.Address };

    private static Outcome<OrderEffect> Decide(ChangeOrderAddress request, OrderCase given) =>
        given.Order.Status != OrderStatus.Pending ? Refusals.NotPending(given.Order)
        : AddressRules.WhyNot(request.Address) is { } refusal ? refusal
        : given.Order.ShippingAddress == request.Address
            ? new Refusal(RefusalRule.NothingChanges, $"Order {given.Order.Number} goes to this address already.", ("order", given.Order.Number))
        : given.Close(given.Order with { ShippingAddress = request.Address });
}
