using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.SampleShop;

/// <summary>Gives sample orders what their status says happened: a cancellation, a return or an exchange.</summary>
internal static class SampleEndings
{
    public static Order Give(Order order, IReadOnlyList<Product> shelf, DateTimeOffset now) => order.Status switch
    {
        OrderStatus.Cancelled => Refund(order, order.Total, order.PlacedAt!.Value.AddHours(3)) with { CancelReason = "no longer needed" },
        OrderStatus.ReturnRequested => order with { Return = Return(order, null) },
        OrderStatus.Returned => Refund(order, order.Lines[0].Price, Later(order, now)) with { Return = Return(order, Later(order, now)) },
        OrderStatus.ExchangeRequested => order with { Exchange = Exchange(order, shelf, null) },
        OrderStatus.Exchanged => Settle(order with { Exchange = Exchange(order, shelf, Later(order, now)) }),
        _ => order,
    };

    private static Order Settle(Order order)
    {
        var difference = order.Exchange!.PriceDifference;
        return difference.IsZero ? order : difference.Amount < 0 ? Refund(order, -difference, order.Exchange.ReceivedAt!.Value)
            : order with { Payments = [.. order.Payments, new(PaymentKind.Payment, difference, order.Payments[0].Method, order.Exchange.ReceivedAt)] };
    }

    private static Order Refund(Order order, Money amount, DateTimeOffset at) =>
        order with { Payments = [.. order.Payments, new(PaymentKind.Refund, amount, order.Payments[0].Method, at)] };

    private static ReturnRequest Return(Order order, DateTimeOffset? received) => new(
        [order.Lines[0].Variant], order.Payments[0].Method, order.Lines[0].Price, Rma(order), "did not fit",
        order.DeliveredAt!.Value.AddDays(2), received);

    private static ExchangeRequest Exchange(Order order, IReadOnlyList<Product> shelf, DateTimeOffset? received)
    {
        var line = order.Lines[0];
        var other = shelf.Single(product => product.Id == line.Product).Variants.First(variant => variant.Id != line.Variant);
        return new([line.Variant], [other.Id], order.Payments[0].Method, other.Price - line.Price, Rma(order),
            order.DeliveredAt!.Value.AddDays(2), received);
    }

    private static RmaNumber Rma(Order order) => new($"RMA-{order.Number.Key}");

    private static DateTimeOffset Later(Order order, DateTimeOffset now)
    {
        var back = order.DeliveredAt!.Value.AddDays(10);
        return back < now ? back : now;
    }
}
