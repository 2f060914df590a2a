using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The results of a messaging extension.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.messagingextensionresult"/>
public class MessagingExtensionResult
{
    public MessagingExtensionResult()
    {
    }

    public MessagingExtensionResult(
        string attachmentLayout = null,
        string type = null,
        IList<MessagingExtensionAttachment> attachments = null,
        MessagingExtensionSuggestedAction suggestedActions = null,
        string text = null,
        Activity activityPreview = null)
    {
        AttachmentLayout = attachmentLayout;
        Type = type;
        Attachments = attachments;
        SuggestedActions = suggestedActions;
        Text = text;
        ActivityPreview = activityPreview;
    }

    /// <summary>How they are shown: <c>list</c> or <c>grid</c>.</summary>
    [JsonProperty("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>
    /// What they are: <c>result</c>, <c>auth</c>, <c>config</c>, <c>message</c>, <c>botMessagePreview</c> or
    /// <c>silentAuth</c>.
    /// </summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The results, for <c>result</c>.</summary>
    [JsonProperty("attachments")]
    public IList<MessagingExtensionAttachment> Attachments { get; set; }

    /// <summary>Buttons to sign in or to set up with, for <c>auth</c> and <c>config</c>.</summary>
    [JsonProperty("suggestedActions")]
    public MessagingExtensionSuggestedAction SuggestedActions { get; set; }

    /// <summary>What is said, for <c>message</c>.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The message as it will be sent, for <c>botMessagePreview</c>.</summary>
    [JsonProperty("activityPreview")]
    public Activity ActivityPreview { get; set; }
}
