using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Tasks;

/// <summary>What the bot says where a person of the shop checks a request before it is done.</summary>
internal static class HeldReplies
{
    /// <summary>Says that the request would be passed on; null where it is done at once.</summary>
    /// <param name="effect">What the request would do.</param>
    /// <param name="items">The items it is about, a line each, where it is about items.</param>
    public static Activity? Summary(OrderEffect effect, string? items = null) =>
        items is null ? Say("Held.Summary", effect) : Say("Held.SummaryOfItems", effect, ("items", items));

    /// <summary>Says that the request was passed on; null where it was done.</summary>
    public static Activity? Done(OrderEffect effect) => Say("Held.Done", effect);

    private static Activity? Say(string text, OrderEffect effect, params (string Name, string Value)[] more) =>
        effect.Held is null ? null : MessageFactory.Text(Texts.Say(text, [("order", effect.Before.Number.Value), .. more]));
}
