using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.Orders;

/// <summary>Tells which payment methods an order is paid with, refunds taken off.</summary>
public static class OrderBalance
{
    /// <summary>Gets the methods that have paid more than they got back, with the difference, in the order of their first payment.</summary>
    public static IReadOnlyList<KeyValuePair<PaymentMethodId, Money>> PaidWith(this Order order) =>
    [
        .. order.Payments.GroupBy(payment => payment.Method)
            .Select(group => KeyValuePair.Create(group.Key, Money.Sum(group.Select(Signed), order.Currency)))
            .Where(pair => pair.Value.Amount > 0),
    ];

    /// <summary>Gets the payments of the customer less the refunds: what the shop keeps.</summary>
    public static Money Kept(this Order order) => Money.Sum(order.Payments.Select(Signed), order.Currency);

    private static Money Signed(Payment payment) => payment.Kind == PaymentKind.Payment ? payment.Amount : -payment.Amount;
}
