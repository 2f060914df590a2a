using System.Globalization;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Languages;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Orders.Delays;

/// <summary>What the bot says about late orders.</summary>
internal static class DelayReplies
{
    /// <summary>Says whether an order is late and what can be done, and shows the order.</summary>
    public static Activity Of(Order order, Delay delay)
    {
        var kind = delay.Kind == DelayKind.NotSent && order.Status == OrderStatus.PendingItemModified ? "NotSentModified" : delay.Kind.ToString();
        var key = delay is { Kind: DelayKind.Delivered, Expected: null } ? "Delays.DeliveredSomeDay" : $"Delays.{kind}";
        var story = Texts.Say(key, ("order", order.Number.Value), ("date", delay.Expected?.ToString("D", CultureInfo.CurrentCulture) ?? ""),
            ("days", delay.Days.ToString(CultureInfo.CurrentCulture)));
        return OrderReplies.Shown(order, story);
    }
}
