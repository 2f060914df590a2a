using System.Globalization;
using EcomBot.Commerce;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Statements;
using EcomBot.Commerce.Payments;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Products;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Orders.Totals;

/// <summary>What orders and items came to, in words.</summary>
internal static class TotalReplies
{
    private const int Most = 12;

    /// <summary>What orders came to, each and together.</summary>
    public static Activity OfOrders(IReadOnlyList<Order> orders, IReadOnlyList<PaymentMethod> methods) => MessageFactory.Text(string.Join('\n',
        [.. orders.Take(Most).Select(order => LineOf(order, methods)), .. orders.Count > 1 ? OrderTotals.Of(orders).Select(SumOf) : []]));

    /// <summary>What items cost, each and together.</summary>
    public static Activity OfItems(IReadOnlyList<OrderedItem> items)
    {
        var sums = items.GroupBy(item => item.Line.Price.Currency).Select(group => Money.Sum(group.Select(item => item.Line.Total()), group.Key));
        return MessageFactory.Text(string.Join('\n', [
            .. items.Take(Most).Select(LineOf),
            .. items.Count > 1 ? sums.Select(sum => Texts.Say("Totals.Together", ("amount", MoneyText.Of(sum)))) : [],
        ]));
    }

    /// <summary>What was paid back for orders, together and each.</summary>
    public static Activity OfRefunds(IReadOnlyList<Order> orders) => MessageFactory.Text(orders.Count == 0 ? Texts.Say("Totals.NoRefund") : string.Join('\n',
        [.. OrderTotals.Of(orders).Select(RefundOf), .. orders.Take(Most).Select(RefundOf)]));

    private static string RefundOf(OrderTotals totals) => Texts.Say("Totals.Refunded", ("amount", MoneyText.Of(totals.Refunded)));

    private static string RefundOf(Order order) => Texts.Say("Totals.RefundOf",
        ("order", order.Number.Value), ("status", Texts.Say($"Status.{order.Status}")), ("amount", MoneyText.Of(order.Refunded)));

    private static string LineOf(Order order, IReadOnlyList<PaymentMethod> methods)
    {
        var paidWith = order.Payments.Where(payment => payment.Kind == PaymentKind.Payment).Select(payment => payment.Method).Distinct()
            .Select(method => PaymentText.NameOf(method, methods));
        var key = order.Refunded.IsZero ? "Totals.Order" : "Totals.OrderRefunded";
        return Texts.Say(key, ("order", order.Number.Value), ("status", Texts.Say($"Status.{order.Status}")), ("paid", MoneyText.Of(order.Paid)),
            ("methods", string.Join(Texts.Say("Payments.Between"), paidWith)), ("refunded", MoneyText.Of(order.Refunded)),
            ("kept", MoneyText.Of(order.Kept())));
    }

    private static string SumOf(OrderTotals totals) => Texts.Say(totals.Refunded.IsZero ? "Totals.Sum" : "Totals.SumRefunded",
        ("count", totals.Orders.ToString(CultureInfo.CurrentCulture)), ("paid", MoneyText.Of(totals.Paid)),
        ("refunded", MoneyText.Of(totals.Refunded)), ("kept", MoneyText.Of(totals.Kept)));

    private static string LineOf(OrderedItem item) => Texts.Say(item.Line.Quantity == 1 ? "Totals.Item" : "Totals.Items",
        ("item", item.Line.Title), ("options", OptionText.Of(item.Line.Options)), ("price", MoneyText.Of(item.Line.Price)),
        ("quantity", item.Line.Quantity.ToString(CultureInfo.CurrentCulture)), ("total", MoneyText.Of(item.Line.Total())), ("order", item.Order.Number.Value));
}
