using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.Orders.Statements;

/// <summary>Where one refund of an order stands.</summary>
/// <param name="Amount">How much.</param>
/// <param name="Method">Where it goes.</param>
/// <param name="State">How far it has come.</param>
/// <param name="From">The first day on which it may arrive, in UTC; null where the shop keeps no dates or the goods are awaited.</param>
/// <param name="To">The last such day.</param>
public sealed record RefundStatus(Money Amount, PaymentMethodId Method, RefundState State, DateTimeOffset? From, DateTimeOffset? To)
{
    private const int FirstBusinessDay = 5;
    private const int LastBusinessDay = 7;

    /// <summary>Gets the refunds of an order as they stand at <paramref name="now"/>, those that wait for goods last.</summary>
    public static IReadOnlyList<RefundStatus> Of(Order order, Customer customer, DateTimeOffset now) =>
        [.. order.Payments.Where(payment => payment.Kind == PaymentKind.Refund).Select(refund => Of(refund, customer, now)), .. Awaited(order)];

    private static RefundStatus Of(Payment refund, Customer customer, DateTimeOffset now)
    {
        if (customer.PaymentMethods.Any(method => method.Id == refund.Method && method.IsGiftCard))
        {
            return new(refund.Amount, refund.Method, RefundState.Arrived, refund.At, refund.At);
        }

        var (from, to) = (BusinessDays.After(refund.At, FirstBusinessDay), BusinessDays.After(refund.At, LastBusinessDay));
        return new(refund.Amount, refund.Method, to < now ? RefundState.Arrived : RefundState.OnItsWay, from, to);
    }

    private static IEnumerable<RefundStatus> Awaited(Order order)
    {
        if (order is { Status: OrderStatus.ReturnRequested, Return: { } wanted })
        {
            var refund = wanted.Refund ?? Money.Sum(order.Take(wanted.Variants, out _)?.Select(line => line.Price) ?? [], order.Currency);
            yield return new(refund, wanted.RefundTo, RefundState.WaitsForGoods, null, null);
        }

        if (order is { Status: OrderStatus.ExchangeRequested, Exchange: { PriceDifference.Amount: < 0 } exchange })
        {
            yield return new(-exchange.PriceDifference, exchange.PaymentMethod, RefundState.WaitsForGoods, null, null);
        }
    }
}

/// <summary>How far a refund has come.</summary>
public enum RefundState
{
    /// <summary>The goods are not back yet.</summary>
    WaitsForGoods,

    /// <summary>Sent, and not yet with the customer, as far as dates tell.</summary>
    OnItsWay,

    /// <summary>With the customer.</summary>
    Arrived,
}
