namespace Microsoft.Bot.Schema;

/// <summary>What activities of all types have.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.iactivity"/>
public interface IActivity
{
    /// <summary>
    /// What happened: one of <see cref="ActivityTypes"/>, perhaps followed by a slash and a refinement.
    /// </summary>
    string Type { get; set; }

    /// <summary>What the channel calls this activity; unique in the channel.</summary>
    string Id { get; set; }

    /// <summary>
    /// Address of the channel's connector service: where answers go. A bot keeps it only while the channel is
    /// trusted.
    /// </summary>
    string ServiceUrl { get; set; }

    /// <summary>When the channel received the activity, in UTC.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When the sender's clock said it was sent, with the offset of the sender's time zone.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The channel the activity came from or goes to, such as <c>msteams</c> or <c>directline</c>.</summary>
    string ChannelId { get; set; }

    /// <summary>Who sent the activity.</summary>
    ChannelAccount From { get; set; }

    /// <summary>The conversation it belongs to.</summary>
    ConversationAccount Conversation { get; set; }

    /// <summary>Who the activity is for.</summary>
    ChannelAccount Recipient { get; set; }

    /// <summary>Id of the activity that this one answers or is about.</summary>
    string ReplyToId { get; set; }

    /// <summary>What is known about the message or its sender: mentions, places, capabilities of the client.</summary>
    IList<Entity> Entities { get; set; }

    /// <summary>
    /// What only this channel knows, in the channel's own form. Read from JSON it is a
    /// <see cref="Newtonsoft.Json.Linq.JObject"/> or a plain value.
    /// </summary>
    object ChannelData { get; set; }

    /// <summary>
    /// Addresses this activity to the conversation of a reference: to the user, or from the user when it is
    /// incoming. Returns the activity itself.
    /// </summary>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);

    /// <summary>This activity as a change of contacts, or null when its type is another.</summary>
    IContactRelationUpdateActivity AsContactRelationUpdateActivity();

    /// <summary>This activity as a change of the conversation, or null when its type is another.</summary>
    IConversationUpdateActivity AsConversationUpdateActivity();

    /// <summary>This activity as the end of a conversation, or null when its type is another.</summary>
    IEndOfConversationActivity AsEndOfConversationActivity();

    /// <summary>This activity as an event, or null when its type is another.</summary>
    IEventActivity AsEventActivity();

    /// <summary>This activity as an installation, or null when its type is another.</summary>
    IInstallationUpdateActivity AsInstallationUpdateActivity();

    /// <summary>This activity as a request, or null when its type is another.</summary>
    IInvokeActivity AsInvokeActivity();

    /// <summary>This activity as a message, or null when its type is another.</summary>
    IMessageActivity AsMessageActivity();

    /// <summary>This activity as the deletion of a message, or null when its type is another.</summary>
    IMessageDeleteActivity AsMessageDeleteActivity();

    /// <summary>This activity as a reaction to a message, or null when its type is another.</summary>
    IMessageReactionActivity AsMessageReactionActivity();

    /// <summary>This activity as the change of a message, or null when its type is another.</summary>
    IMessageUpdateActivity AsMessageUpdateActivity();

    /// <summary>This activity as a suggestion, or null when its type is another.</summary>
    ISuggestionActivity AsSuggestionActivity();

    /// <summary>This activity as a sign of typing, or null when its type is another.</summary>
    ITypingActivity AsTypingActivity();

    /// <summary>
    /// The channel data as a class of the caller's; the default when there are none. Throws
    /// <see cref="InvalidCastException"/> when they are neither of that class nor JSON, and a
    /// <see cref="Newtonsoft.Json.JsonException"/> when their JSON does not fit.
    /// </summary>
    TypeT GetChannelData<TypeT>();

    /// <summary>What is needed to answer this activity, now or later.</summary>
    ConversationReference GetConversationReference();

    /// <summary>The channel data as a class of the caller's; false when there are none or they do not fit.</summary>
    bool TryGetChannelData<TypeT>(out TypeT instance);
}
