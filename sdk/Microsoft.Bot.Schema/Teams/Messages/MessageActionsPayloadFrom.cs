using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

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

    [JsonProperty("user")]
    public MessageActionsPayloadUser User { get; set; }

    [JsonProperty("application")]
    public MessageActionsPayloadApp Application { get; set; }

    [JsonProperty("conversation")]
    public MessageActionsPayloadConversation Conversation { get; set; }
}
