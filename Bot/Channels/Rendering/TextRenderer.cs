using EcomBot.Dialogs.Orders;
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
        if (reply.Attachments?.Any(attachment => attachment.ContentType == OrderCard.ContentType) == true)
        {
            reply.Text = reply.Summary;
            reply.Summary = null;
            reply.Attachments = [.. reply.Attachments.Where(attachment => attachment.ContentType != OrderCard.ContentType)];
        }
        if (reply.SuggestedActions?.Actions is { Count: > 0 } actions)
        {
            reply.Text = string.Join('\n', actions.Select((action, index) => $"{index + 1}. {action.Title}").Prepend(reply.Text));
            reply.SuggestedActions = null;
        }
        return reply;
    }
}
