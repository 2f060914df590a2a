using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of an invoke of a messaging extension's command.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.messagingextensionaction"/>
public class MessagingExtensionAction : TaskModuleRequest
{
    public MessagingExtensionAction()
    {
    }

    public MessagingExtensionAction(
        object data = null,
        TaskModuleRequestContext context = null,
        string commandId = null,
        string commandContext = null,
        string botMessagePreviewAction = null,
        IList<Activity> botActivityPreview = null,
        MessageActionsPayload messagePayload = null)
    {
        Data = data;
        Context = context;
        CommandId = commandId;
        CommandContext = commandContext;
        BotMessagePreviewAction = botMessagePreviewAction;
        BotActivityPreview = botActivityPreview;
        MessagePayload = messagePayload;
    }

    /// <summary>Which command, by its id in the app's manifest.</summary>
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    /// <summary>Where it was called: <c>message</c>, <c>compose</c> or <c>commandbox</c>.</summary>
    [JsonProperty("commandContext")]
    public string CommandContext { get; set; }

    /// <summary>What was done with the preview: <c>edit</c> or <c>send</c>.</summary>
    [JsonProperty("botMessagePreviewAction")]
    public string BotMessagePreviewAction { get; set; }

    /// <summary>The preview that was shown.</summary>
    [JsonProperty("botActivityPreview")]
    public IList<Activity> BotActivityPreview { get; set; }

    /// <summary>The message it was called on; null when it was called elsewhere.</summary>
    [JsonProperty("messagePayload")]
    public MessageActionsPayload MessagePayload { get; set; }

    /// <summary>The code a customer got when signing in, when there is one.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
