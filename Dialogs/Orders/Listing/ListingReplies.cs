using System.Globalization;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Orders.Listing;

/// <summary>Lists of orders.</summary>
internal static class ListingReplies
{
    private const int Most = 10;

    /// <summary>Orders, a line each.</summary>
    /// <param name="told">The orders to list.</param>
    /// <param name="all">All orders of the customer.</param>
    /// <param name="isNarrow">Whether only some were asked for.</param>
    public static Activity Of(IReadOnlyList<Order> told, IReadOnlyList<Order> all, bool isNarrow)
    {
        var title = isNarrow
            ? Texts.Say("Listing.Some", ("count", Count(told.Count)), ("all", Count(all.Count)))
            : Texts.Say("Listing.All", ("count", Count(told.Count)));
        return MessageFactory.Text(string.Join('\n', [title, .. told.Take(Most).Select(Line), .. More(told.Count)]));
    }

    /// <summary>Says that no order is as asked for, and how many there are.</summary>
    public static Activity NoneSo(IReadOnlyList<string> unknown, IReadOnlyList<Order> all) => MessageFactory.Text(unknown.Count > 0
        ? Texts.Say("Orders.NotFound", ("number", string.Join(", ", unknown)))
        : string.Join('\n', [Texts.Say("Listing.None", ("count", Count(all.Count))), .. all.Take(Most).Select(Line), .. More(all.Count)]));

    /// <summary>An order in a line.</summary>
    public static string Line(Order order) => order.PlacedAt is { } placed
        ? Texts.Say("Listing.LineWithDate", ("choice", OrderReplies.Choice(order)), ("status", Texts.Say($"Status.{order.Status}")),
            ("total", MoneyText.Of(order.Total)), ("date", placed.ToString("d", CultureInfo.CurrentCulture)))
        : Texts.Say("Listing.Line", ("choice", OrderReplies.Choice(order)), ("status", Texts.Say($"Status.{order.Status}")),
            ("total", MoneyText.Of(order.Total)));

    private static IEnumerable<string> More(int count) => count > Most ? [Texts.Say("Listing.More", ("count", Count(count - Most)))] : [];

    private static string Count(int count) => count.ToString(CultureInfo.CurrentCulture);
}
