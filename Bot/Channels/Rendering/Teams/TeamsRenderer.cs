using EcomBot.Bot.Turns;
using EcomBot.Dialogs.Complaints;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Known = Microsoft.Bot.Connector.Channels;

namespace EcomBot.Bot.Channels.Rendering.Teams;

/// <summary>
/// Shows replies on Microsoft Teams: text as it is, cards and buttons as Adaptive Cards. Teams' own suggestions carry no value and are not
/// there in groups, so buttons stand in a card below the text.
/// </summary>
internal sealed class TeamsRenderer : IReplyRenderer
{
    /// <inheritdoc/>
    public bool Serves(string channelId) => channelId == Known.Msteams;

    /// <inheritdoc/>
    public Activity Render(Activity reply)
    {
        if (reply.Type != ActivityTypes.Message)
        {
            return reply;
        }
        reply.Summary = null;
        // What is said is no Markdown, and names of customers and products may look like it.
        reply.TextFormat = string.IsNullOrEmpty(reply.Text) ? null : reply.TextFormat ?? TextFormatTypes.Plain;
        var buttons = reply.SuggestedActions?.Actions is { Count: > 0 } actions
            ? new[] { new Attachment(AdaptiveCard.ContentType, content: TeamsButtons.Card(actions, reply.SemanticAction?.Id == PhotoReplies.Meaning)) } : [];
        var cards = AdaptiveCardRenderer.Drawn(reply.Attachments ?? [], TeamsButtons.Saying);
        reply.SuggestedActions = null;
        reply.Attachments = [.. cards, .. buttons];
        reply.Attachments = reply.Attachments.Count == 0 ? null : reply.Attachments;
        return reply;
    }
}
