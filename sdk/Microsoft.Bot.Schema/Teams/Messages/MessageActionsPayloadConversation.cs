using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team or channel that a message is from.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.messageactionspayloadconversation"/>
public class MessageActionsPayloadConversation
{
    public MessageActionsPayloadConversation()
    {
    }

    public MessageActionsPayloadConversation(
        string conversationIdentityType = null,
        string id = null,
        string displayName = null)
    {
        ConversationIdentityType = conversationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>What it is: <c>team</c> or <c>channel</c>.</summary>
    [JsonProperty("conversationIdentityType")]
    public string ConversationIdentityType { get; set; }

    /// <summary>Its id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name others see.</summary>
    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
