using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who a message, a mention or a reaction is from: one of the three.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.messageactionspayloadfrom"/>
public class MessageActionsPayloadFrom
{
    public MessageActionsPayloadFrom()
    {
    }

    public MessageActionsPayloadFrom(
        MessageActionsPayloadUser user = null,
        MessageActionsPayloadApp application = null,
        MessageActionsPayloadConversation conversation = null)
    {
        User = user;
        Application = application;
        Conversation = conversation;
    }

    /// <summary>A person.</summary>
    [JsonProperty("user")]
    public MessageActionsPayloadUser User { get; set; }

    /// <summary>An app.</summary>
    [JsonProperty("application")]
    public MessageActionsPayloadApp Application { get; set; }

    /// <summary>A team or channel.</summary>
    [JsonProperty("conversation")]
    public MessageActionsPayloadConversation Conversation { get; set; }
}
