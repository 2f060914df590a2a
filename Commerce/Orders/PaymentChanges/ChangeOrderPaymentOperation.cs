using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Orders.PaymentChanges;

internal sealed class ChangeOrderPaymentOperation(ShopDesk desk) : OrderOperation<ChangeOrderPayment>(desk)
{
    /// <inheritdoc/>
    protected override Task<Outcome<OrderEffect>> DecideAsync(
        ChangeOrderPayment request, OrderCase given, CancellationToken cancellationToken) => Task.FromResult(Decide(request, given));

    private static Outcome<OrderEffect> Decide(ChangeOrderPayment request, OrderCase given)
    {
        var before = given.Order.PaidWith();
        if (WhyNot(request, given) is { } refusal)
        {
            return refusal;
        }

        given.Till.Pay(request.Method, given.Order.Kept());
        foreach (var (method, paid) in before)
        {
            given.Till.Refund(method, paid);
        }

        return given.Close(given.Order);
    }

    private static Refusal? WhyNot(ChangeOrderPayment request, OrderCase given) =>
        given.Order.Status != OrderStatus.Pending ? Refusals.NotPending(given.Order)
        : given.Till.Find(request.Method) is null ? Refusals.PaymentMethodNotFound(request.Method)
        : given.Order.PaidWith().Any(paid => paid.Key == request.Method) ? SameMethod(request, given.Order)
        : given.Till.CannotPay(request.Method, given.Order.Kept());

    private static Refusal SameMethod(ChangeOrderPayment request, Order order) => new(RefusalRule.SamePaymentMethod,
        $"Order {order.Number} is paid with {request.Method} already.", ("order", order.Number), ("method", request.Method));
}
