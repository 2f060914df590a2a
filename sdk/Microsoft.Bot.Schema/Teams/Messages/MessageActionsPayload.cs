using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message that a command of a messaging extension was called on.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.messageactionspayload"/>
public class MessageActionsPayload
{
    public MessageActionsPayload()
    {
    }

    public MessageActionsPayload(
        string id = null,
        string replyToId = null,
        string messageType = null,
        string createdDateTime = null,
        string lastModifiedDateTime = null,
        bool? deleted = default,
        string subject = null,
        string summary = null,
        string importance = null,
        string locale = null,
        MessageActionsPayloadFrom from = null,
        MessageActionsPayloadBody body = null,
        string attachmentLayout = null,
        IList<MessageActionsPayloadAttachment> attachments = null,
        IList<MessageActionsPayloadMention> mentions = null,
        IList<MessageActionsPayloadReaction> reactions = null)
    {
        Id = id;
        ReplyToId = replyToId;
        MessageType = messageType;
        CreatedDateTime = createdDateTime;
        LastModifiedDateTime = lastModifiedDateTime;
        Deleted = deleted;
        Subject = subject;
        Summary = summary;
        Importance = importance;
        Locale = locale;
        From = from;
        Body = body;
        AttachmentLayout = attachmentLayout;
        Attachments = attachments;
        Mentions = mentions;
        Reactions = reactions;
    }

    /// <summary>Id of the message.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Id of the message that it answers; the root of the thread.</summary>
    [JsonProperty("replyToId")]
    public string ReplyToId { get; set; }

    /// <summary>What it is: <c>message</c>.</summary>
    [JsonProperty("messageType")]
    public string MessageType { get; set; }

    /// <summary>When it was written, in ISO 8601.</summary>
    [JsonProperty("createdDateTime")]
    public string CreatedDateTime { get; set; }

    /// <summary>When it was last changed, in ISO 8601.</summary>
    [JsonProperty("lastModifiedDateTime")]
    public string LastModifiedDateTime { get; set; }

    /// <summary>Whether it was taken back.</summary>
    [JsonProperty("deleted")]
    public bool? Deleted { get; set; }

    /// <summary>Its subject.</summary>
    [JsonProperty("subject")]
    public string Subject { get; set; }

    /// <summary>What stands in for it in notifications.</summary>
    [JsonProperty("summary")]
    public string Summary { get; set; }

    /// <summary><c>normal</c>, <c>high</c> or <c>urgent</c>.</summary>
    [JsonProperty("importance")]
    public string Importance { get; set; }

    /// <summary>Its language as a BCP 47 tag.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>Who wrote it.</summary>
    [JsonProperty("from")]
    public MessageActionsPayloadFrom From { get; set; }

    /// <summary>What it says.</summary>
    [JsonProperty("body")]
    public MessageActionsPayloadBody Body { get; set; }

    /// <summary>How several attachments are shown: one of <see cref="AttachmentLayoutTypes"/>.</summary>
    [JsonProperty("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>What is attached to it.</summary>
    [JsonProperty("attachments")]
    public IList<MessageActionsPayloadAttachment> Attachments { get; set; }

    /// <summary>Who is mentioned in it.</summary>
    [JsonProperty("mentions")]
    public IList<MessageActionsPayloadMention> Mentions { get; set; }

    /// <summary>How people reacted to it.</summary>
    [JsonProperty("reactions")]
    public IList<MessageActionsPayloadReaction> Reactions { get; set; }

    /// <summary>Where it is seen.</summary>
    [JsonProperty("linkToMessage")]
    public Uri LinkToMessage { get; set; }
}
