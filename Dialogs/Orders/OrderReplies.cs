using System.Globalization;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Orders;

/// <summary>What the bot says about orders.</summary>
internal static class OrderReplies
{
    private const int ItemsInAChoice = 2;

    /// <summary>Asks which order is meant.</summary>
    public static Activity Which() => MessageFactory.Text(Texts.Say("Orders.Which"));

    /// <summary>Says that there are no orders yet.</summary>
    public static Activity None() => MessageFactory.Text(Texts.Say("Orders.None"));

    /// <summary>Says that the customer has no order of that number.</summary>
    public static Activity NotFound(OrderNumber number) => MessageFactory.Text(Texts.Say("Orders.NotFound", ("number", number.Value)));

    /// <summary>Says that no order of the customer comes into question for a task, and why.</summary>
    public static Activity NoneFor(OrderScope scope) => MessageFactory.Text(Texts.Say($"Orders.NoneFor.{scope.Name}"));

    /// <summary>An order to choose, by its number and what is in it.</summary>
    public static string Choice(Order order) => Texts.Say("Orders.Choice", ("number", order.Number.Value), ("items", Items(order)));

    /// <summary>Tells where an order is and what is in it: in a card where there are cards, else in words.</summary>
    public static Activity Status(Order order, OrderReceipt? receipt)
    {
        var story = Texts.Say($"Story.{order.Status}", ("number", order.Number.Value));
        var isHere = order.Shipments.Count == 0 && order.Status is OrderStatus.Pending or OrderStatus.PendingItemModified or OrderStatus.Processed;
        return Shown(order, isHere ? Texts.Together(story, Texts.Say("Orders.NotShipped")) : story, receipt);
    }

    /// <summary>Says something about an order and shows it: in a card where there are cards, else in words.</summary>
    public static Activity Shown(Order order, string story, OrderReceipt? receipt = null)
    {
        var card = OrderCards.Of(order) with { Receipt = receipt };
        var reply = MessageFactory.Text(story);
        reply.Summary = $"{story}\n\n{OrderText.Of(card)}";
        reply.Attachments = [new Attachment(OrderCard.ContentType, content: card)];
        return reply;
    }

    private static string Items(Order order)
    {
        var titles = string.Join(", ", order.Lines.Take(ItemsInAChoice).Select(line => line.Title));
        var more = order.Lines.Count - ItemsInAChoice;
        return more > 0 ? Texts.Say("Orders.More", ("items", titles), ("count", more.ToString(CultureInfo.CurrentCulture))) : titles;
    }
}
