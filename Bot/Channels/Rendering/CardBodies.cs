using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Products;

namespace EcomBot.Bot.Channels.Rendering;

/// <summary>Orders and products as elements of Adaptive Cards.</summary>
internal static class CardBodies
{
    /// <summary>An order.</summary>
    public static IEnumerable<object> Order(OrderCard order)
    {
        yield return AdaptiveCard.Columns(AdaptiveCard.Title(order.Title), AdaptiveCard.Badge(order.Status));
        foreach (var date in order.Dates)
        {
            yield return AdaptiveCard.Subtle(date);
        }
        foreach (var line in order.Lines)
        {
            yield return AdaptiveCard.Item(line.Title, line.Options, line.Price);
        }
        yield return AdaptiveCard.Columns(AdaptiveCard.Strong(order.Total.Name), AdaptiveCard.Strong(order.Total.Value));
        foreach (var shipment in order.Shipments)
        {
            yield return AdaptiveCard.Strong(shipment.Title);
            yield return AdaptiveCard.Facts(shipment.Facts.Select(fact => (fact.Name, fact.Value)));
        }
    }

    /// <summary>A product.</summary>
    public static IEnumerable<object> Product(ProductCard card)
    {
        if (card.ImageUrl is { } image)
        {
            yield return AdaptiveCard.Picture(image, card.Title);
        }
        yield return AdaptiveCard.Title(card.Title);
        yield return AdaptiveCard.Columns(AdaptiveCard.Strong(card.Price), AdaptiveCard.Subtle(card.Stock));
        if (card.Reason is { } reason)
        {
            yield return AdaptiveCard.Subtle(reason);
        }
        foreach (var option in card.Options)
        {
            yield return AdaptiveCard.Subtle(option);
        }
    }
}
