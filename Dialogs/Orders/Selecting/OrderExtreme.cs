using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Orders.Selecting;

/// <summary>Orders that are spoken of by what they cost: "my most expensive order", "the smallest order".</summary>
internal static class OrderExtreme
{
    /// <summary>What a text says: 1 for the most expensive order, -1 for the cheapest, 0 for neither.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isOfOrders">Whether it can speak of nothing but an order: "cancel the cheapest one".</param>
    public static int In(string text, bool isOfOrders = false) =>
        Words.Has(text, "dearestOrder") || Is(text, "dearest", isOfOrders) ? 1 : Words.Has(text, "cheapestOrder") || Is(text, "cheapest", isOfOrders) ? -1 : 0;

    /// <summary>The orders, or the one of them that is meant.</summary>
    /// <param name="orders">The orders to choose from.</param>
    /// <param name="extreme">What was said, as <see cref="In"/> gives it.</param>
    public static IReadOnlyList<Order> Of(IReadOnlyList<Order> orders, int extreme) => orders.Count < 2 || extreme == 0 ? orders
        : [extreme > 0 ? orders.MaxBy(order => order.Total.Amount)! : orders.MinBy(order => order.Total.Amount)!];

    // "Which of my orders is the cheapest?", "the cheapest of my orders"
    private static bool Is(string text, string list, bool isOfOrders) => (isOfOrders && Words.Has(text, list))
        || Words.FindAll(text, "aboutOrders")
        .Any(order => Words.FindAll(text[order.End..], "isThe") is [var verb, ..] && text[order.End..][..verb.Start].Trim().Length == 0
        && Words.Begins(text[order.End..][verb.End..], list))
        || Words.FindAll(text, list).Any(most => Words.Begins(text[most.End..], "ofOrders"));
}
