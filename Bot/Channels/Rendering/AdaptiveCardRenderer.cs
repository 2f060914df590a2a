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
    public bool Serves(string channelId) => channelId is Known.Webchat or Known.Directline or Known.Emulator;

    /// <inheritdoc/>
    public Activity Render(Activity reply)
    {
        // The summary is for channels without cards.
        reply.Summary = null;
        reply.Attachments = reply.Attachments is null ? null : [.. Drawn(reply.Attachments, AdaptiveCard.Button)];
        return reply;
    }

    /// <summary>Attachments with Adaptive Cards in the place of the dialogs' own.</summary>
    /// <param name="attachments">The attachments.</param>
    /// <param name="button">Makes a button of its title and of what the customer says by it.</param>
    internal static IEnumerable<Attachment> Drawn(IEnumerable<Attachment> attachments, Func<string, string, object> button) =>
        attachments.SelectMany(attachment => attachment.Content switch
    {
        OrderCard order => [new Attachment(AdaptiveCard.ContentType, content: AdaptiveCard.Of([.. CardBodies.Order(order)]))],
        // A carousel is an attachment a product.
        ProductCarousel carousel => carousel.Cards.Select(card => new Attachment(AdaptiveCard.ContentType, content: AdaptiveCard.Of(
            [.. CardBodies.Product(card)], [.. card.Buttons.Select(one => button(one.Title, one.Says))]))),
        _ => (IEnumerable<Attachment>)[attachment],
    });
}
