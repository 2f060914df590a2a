using System.Globalization;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Returns;

/// <summary>What the bot says of items that can go back.</summary>
internal static class ReturnableItemsReplies
{
    private const int Most = 10;

    /// <summary>The items, a line each.</summary>
    /// <param name="items">The items.</param>
    /// <param name="isOfOthers">Whether it was asked of another, which cannot go back.</param>
    public static Activity Of(IReadOnlyList<ReturnableItem> items, bool isOfOthers) => MessageFactory.Text(string.Join('\n',
    [
        .. isOfOthers ? [Texts.Say("Returnable.NotThis")] : new string[0],
        .. items.Count > 0 ? [Texts.Say("Returnable.Title"), .. items.Take(Most).Select(Line), .. More(items.Count - Most)]
            : isOfOthers ? new string[0] : [Texts.Say("Returnable.None")],
    ]));

    private static string Line(ReturnableItem item) => item.Until is { } until
        ? Texts.Say("Returnable.LineUntil", ("item", ItemsReplies.NameOf(item.Line)), ("number", item.Order.Number.Value),
            ("date", until.ToString("d", CultureInfo.CurrentCulture)))
        : Texts.Say("Returnable.Line", ("item", ItemsReplies.NameOf(item.Line)), ("number", item.Order.Number.Value));

    private static IEnumerable<string> More(int count) =>
        count > 0 ? [Texts.Say("Listing.More", ("count", count.ToString(CultureInfo.CurrentCulture)))] : [];
}

/// <summary>An item that can still be sent back.</summary>
/// <param name="Order">The order that it is in.</param>
/// <param name="Line">The item.</param>
/// <param name="Until">The last day, where it is known.</param>
internal sealed record ReturnableItem(Order Order, OrderLine Line, DateTimeOffset? Until);
