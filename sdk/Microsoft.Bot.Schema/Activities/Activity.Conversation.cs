namespace Microsoft.Bot.Schema;

/// <content>Where an activity belongs, and how to send there again.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.activity"/>
public partial class Activity
{
    /// <summary>
    /// The id an answer names. Direct Line and Web Chat give a conversation update an id that no client ever sees,
    /// so an answer to one names none there.
    /// </summary>
    private string IdToAnswer =>
        string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
        && (string.Equals(ChannelId, "directline", StringComparison.OrdinalIgnoreCase)
            || string.Equals(ChannelId, "webchat", StringComparison.OrdinalIgnoreCase))
            ? null
            : Id;

    /// <inheritdoc/>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IdToAnswer,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>What is needed to answer, update or delete a reply that was sent for this activity.</summary>
    /// <param name="reply">What the channel gave back for the reply.</param>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <inheritdoc/>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale = reference.Locale ?? Locale;
        (From, Recipient) = isIncoming ? (reference.User, reference.Bot) : (reference.Bot, reference.User);
        if (reference.ActivityId != null)
        {
            SetIdOf(reference, isIncoming);
        }

        return this;
    }

    /// <summary>Whether this activity came over a stream (WebSocket, named pipe) and not over HTTP.</summary>
    public bool IsFromStreamingConnection() =>
        ServiceUrl != null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private void SetIdOf(ConversationReference reference, bool isIncoming)
    {
        if (isIncoming)
        {
            Id = reference.ActivityId;
        }
        else
        {
            ReplyToId = reference.ActivityId;
        }
    }
}
