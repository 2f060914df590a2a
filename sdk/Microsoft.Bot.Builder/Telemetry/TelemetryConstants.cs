namespace Microsoft.Bot.Builder;

/// <summary>The names of the properties that telemetry events carry.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.telemetryconstants"/>
public static class TelemetryConstants
{
    /// <summary>The channel.</summary>
    public static readonly string ChannelIdProperty = "channelId";

    /// <summary>The conversation.</summary>
    public static readonly string ConversationIdProperty = "conversationId";

    /// <summary>The conversation's name.</summary>
    public static readonly string ConversationNameProperty = "conversationName";

    /// <summary>The dialog.</summary>
    public static readonly string DialogIdProperty = "dialogId";

    /// <summary>Who sent the activity.</summary>
    public static readonly string FromIdProperty = "fromId";

    /// <summary>The sender's name.</summary>
    public static readonly string FromNameProperty = "fromName";

    /// <summary>The activity's locale.</summary>
    public static readonly string LocaleProperty = "locale";

    /// <summary>Who gets the activity.</summary>
    public static readonly string RecipientIdProperty = "recipientId";

    /// <summary>The recipient's name.</summary>
    public static readonly string RecipientNameProperty = "recipientName";

    /// <summary>The activity that is replied to.</summary>
    public static readonly string ReplyActivityIDProperty = "replyActivityId";

    /// <summary>What is read.</summary>
    public static readonly string TextProperty = "text";

    /// <summary>What is spoken.</summary>
    public static readonly string SpeakProperty = "speak";

    /// <summary>The user.</summary>
    public static readonly string UserIdProperty = "userId";

    /// <summary>The attachments.</summary>
    public static readonly string AttachmentsProperty = "attachments";

    /// <summary>The activity's type.</summary>
    public static readonly string ActivityTypeProperty = "activityType";

    /// <summary>The activity's id.</summary>
    public static readonly string ActivityIdProperty = "activityId";
}
