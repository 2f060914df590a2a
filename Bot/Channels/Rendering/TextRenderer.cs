using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Products;
using EcomBot.Bot.Turns;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Channels.Rendering;

/// <summary>Shows cards and buttons in words.</summary>
internal sealed class TextRenderer : IReplyRenderer
{
    /// <inheritdoc/>
    public bool Serves(string channelId) => true;

    /// <inheritdoc/>
    public Activity Render(Activity reply)
    {
        if (reply.Attachments?.Any(IsCard) == true)
        {
            reply.Text = reply.Summary;
            reply.Summary = null;
            reply.Attachments = [.. reply.Attachments.Where(attachment => !IsCard(attachment))];
        }
        if (reply.SuggestedActions?.Actions is { Count: > 0 } actions)
        {
            reply.Text = string.Join('\n', actions.Select((action, index) => $"{index + 1}. {action.Title}").Prepend(reply.Text));
            reply.SuggestedActions = null;
        }
        return reply;
    }

    private static bool IsCard(Attachment attachment) => attachment.ContentType is OrderCard.ContentType or ProductCarousel.ContentType;
}
