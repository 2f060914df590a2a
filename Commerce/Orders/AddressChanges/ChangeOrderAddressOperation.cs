using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Orders.AddressChanges;

internal sealed class ChangeOrderAddressOperation(ShopDesk desk) : OrderOperation<ChangeOrderAddress>(desk)
{
    /// <inheritdoc/>
    protected override Task<Outcome<OrderEffect>> DecideAsync(
        ChangeOrderAddress request, OrderCase given, CancellationToken cancellationToken) => Task.FromResult(Decide(request, given));

    private static Outcome<OrderEffect> Decide(ChangeOrderAddress request, OrderCase given) =>
        given.Order.Status != OrderStatus.Pending ? Refusals.NotPending(given.Order)
        : AddressRules.WhyNot(request.Address) is { } refusal ? refusal
        : given.Order.ShippingAddress == request.Address
            ? new Refusal(RefusalRule.NothingChanges, $"Order {given.Order.Number} goes to this address already.", ("order", given.Order.Number))
        : given.Close(given.Order with { ShippingAddress = request.Address });
}
