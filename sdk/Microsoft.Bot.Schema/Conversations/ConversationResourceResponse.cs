using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation that a channel has begun.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.conversationresourceresponse"/>
public class ConversationResourceResponse
{
    public ConversationResourceResponse()
    {
    }

    public ConversationResourceResponse(string activityId = null, string serviceUrl = null, string id = null)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    /// <summary>Id of the first activity in it, when one was sent.</summary>
    [JsonProperty("activityId")]
    public string ActivityId { get; set; }

    /// <summary>Address of the connector service for this conversation.</summary>
    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>Id of the conversation.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
