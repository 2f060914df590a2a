using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Rendering.Messenger;

/// <summary>One message of a reply.</summary>
/// <param name="Words">Its text, or for a card what says the same.</param>
/// <param name="Card">The card; null for a text.</param>
internal sealed record MessengerPart(string Words, JObject? Card = null)
{
    /// <summary>The quick replies under it.</summary>
    public IReadOnlyList<JObject> QuickReplies { get; init; } = [];

    /// <summary>The message as an activity, addressed like the reply that it belongs to.</summary>
    public Activity Of(Activity reply) => new(ActivityTypes.Message)
    {
        ChannelId = reply.ChannelId,
        ServiceUrl = reply.ServiceUrl,
        Conversation = reply.Conversation,
        From = reply.From,
        Recipient = reply.Recipient,
        ReplyToId = reply.ReplyToId,
        Locale = reply.Locale,
        Text = Card is null ? Words : null,
        Summary = Card is null ? null : Words,
        ChannelData = Native(),
    };

    private JObject? Native()
    {
        var native = new JObject();
        if (Card is not null)
        {
            native["attachment"] = Card;
        }
        if (QuickReplies.Count > 0)
        {
            native["quick_replies"] = new JArray(QuickReplies);
        }
        return native.Count > 0 ? native : null;
    }
}
