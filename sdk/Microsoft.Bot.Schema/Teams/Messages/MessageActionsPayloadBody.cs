using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a message says.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.messageactionspayloadbody"/>
public class MessageActionsPayloadBody
{
    public MessageActionsPayloadBody()
    {
    }

    public MessageActionsPayloadBody(string contentType = null, string content = null)
    {
        ContentType = contentType;
        Content = content;
    }

    /// <summary>How it is marked up: <c>html</c> or <c>text</c>.</summary>
    [JsonProperty("contentType")]
    public string ContentType { get; set; }

    /// <summary>The text.</summary>
    [JsonProperty("content")]
    public string Content { get; set; }
}
