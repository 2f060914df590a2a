using EcomBot.Bot.Turns;
using EcomBot.Dialogs.Products;
using Microsoft.Bot.Schema;
using Known = Microsoft.Bot.Connector.Channels;

namespace EcomBot.Bot.Channels.Rendering;

/// <summary>Shows products as hero cards, which channels turn into whatever they have for a few lines, a picture and buttons; all else in words.</summary>
internal sealed class HeroCardRenderer : IReplyRenderer
{
    private readonly TextRenderer _words = new();

    /// <inheritdoc/>
    public bool Serves(string channelId) => channelId is Known.Telegram or Known.Line or Known.Slack or Known.Skype;

    /// <inheritdoc/>
    public Activity Render(Activity reply)
    {
        if (reply.Attachments?.Any(attachment => attachment.Content is ProductCarousel) != true)
        {
            return _words.Render(reply);
        }
        reply.Summary = null;
        reply.Attachments = [.. Spread(reply.Attachments)];
        return reply;
    }

    /// <summary>Attachments with a hero card a product in the place of each carousel.</summary>
    internal static IEnumerable<Attachment> Spread(IEnumerable<Attachment> attachments) => attachments.SelectMany(attachment =>
        attachment.Content is ProductCarousel carousel ? carousel.Cards.Select(card => Hero(card).ToAttachment()) : [attachment]);

    private static HeroCard Hero(ProductCard card) => new(
        card.Title, $"{card.Price}, {card.Stock}", string.Join('\n', card.Options.Prepend(card.Reason).Where(line => line is not null)),
        images: card.ImageUrl is { } image ? [new CardImage(image, card.Title)] : [],
        buttons: [.. card.Buttons.Select(button => new CardAction(ActionTypes.ImBack, button.Title, value: button.Says))]);
}
