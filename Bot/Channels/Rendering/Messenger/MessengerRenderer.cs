using EcomBot.Bot.Channels.Messenger;
using EcomBot.Bot.Channels.Messenger.Replies;
using EcomBot.Bot.Turns;
using EcomBot.Dialogs.Orders;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Channels.Rendering.Messenger;

/// <summary>
/// Shows replies as Messenger's texts, templates and quick replies, a message each. What is native stands in the activity's channel
/// data, as Azure Bot Service takes it too; what says the same in words stands in its summary.
/// </summary>
internal sealed class MessengerRenderer : IReplyRenderer
{
    /// <inheritdoc/>
    public bool Serves(string channelId) => channelId == MessengerNames.ChannelId;

    /// <inheritdoc/>
    public Activity Render(Activity reply) => RenderAll(reply)[^1];

    /// <inheritdoc/>
    public IReadOnlyList<Activity> RenderAll(Activity reply)
    {
        if (reply.Type != ActivityTypes.Message || reply.ChannelData is not null)
        {
            return [reply];
        }
        var choices = QuickReplies.Of(reply.SuggestedActions?.Actions ?? []);
        var parts = Parts(reply, choices.Lines).ToList();
        if (parts.Count == 0)
        {
            return [reply];
        }
        parts[^1] = parts[^1] with { QuickReplies = choices.Buttons };
        return [.. parts.Select(part => part.Of(reply))];
    }

    private static IEnumerable<MessengerPart> Parts(Activity reply, IReadOnlyList<string> lines)
    {
        var order = (reply.Attachments ?? []).Select(attachment => attachment.Content).OfType<OrderCard>().FirstOrDefault();
        var (text, receipt) = order is { Receipt: { } } ? (OrderParts.Status(reply.Text, order), OrderParts.Receipt(order))
            : (order is null ? reply.Text : reply.Summary, null);
        foreach (var part in MessengerText.Split(string.Join('\n', lines.Prepend(text)), MessengerText.Longest))
        {
            yield return new(part);
        }
        if (receipt is not null)
        {
            yield return receipt;
        }
        foreach (var card in CardParts.Of([.. HeroCardRenderer.Spread(reply.Attachments ?? [])]))
        {
            yield return card;
        }
    }
}
