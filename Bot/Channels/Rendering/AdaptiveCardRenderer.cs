using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Products;
using EcomBot.Bot.Turns;
using Microsoft.Bot.Schema;
using Known = Microsoft.Bot.Connector.Channels;

namespace EcomBot.Bot.Channels.Rendering;

/// <summary>Shows cards as Adaptive Cards.</summary>
internal sealed class AdaptiveCardRenderer : IReplyRenderer
{
    /// <inheritdoc/>
    public bool Serves(string channelId) =>
        channelId is Known.Webchat or Known.Directline or Known.Emulator or Known.Msteams;

    /// <inheritdoc/>
    public Activity Render(Activity reply)
    {
        // The summary is for channels without cards.
        reply.Summary = null;
        foreach (var attachment in reply.Attachments ?? [])
        {
            if (attachment.Content is OrderCard order)
            {
                attachment.ContentType = AdaptiveCard.ContentType;
                attachment.Content = AdaptiveCard.Of([.. Order(order)]);
            }
        }
        reply.Attachments = reply.Attachments is null ? null : [.. reply.Attachments.SelectMany(attachment => Spread(attachment, reply.ChannelId == Known.Msteams))];
        return reply;
    }

    private static IEnumerable<object> Order(OrderCard order)
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

    // A carousel is an attachment a product.
    private static IEnumerable<Attachment> Spread(Attachment attachment, bool isTeams) => attachment.Content is ProductCarousel carousel
        ? carousel.Cards.Select(card => new Attachment(AdaptiveCard.ContentType, content: AdaptiveCard.Of(
            [.. Product(card)], [.. card.Buttons.Select(button => AdaptiveCard.Button(button.Title, button.Says, isTeams))])))
        : [attachment];

    private static IEnumerable<object> Product(ProductCard card)
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
