using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody mentioned in a message.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.messageactionspayloadmention"/>
public class MessageActionsPayloadMention
{
    public MessageActionsPayloadMention()
    {
    }

    public MessageActionsPayloadMention(
        int? id = default,
        string mentionText = null,
        MessageActionsPayloadFrom mentioned = null)
    {
        Id = id;
        MentionText = mentionText;
        Mentioned = mentioned;
    }

    /// <summary>The number by which the text refers to it.</summary>
    [JsonProperty("id")]
    public int? Id { get; set; }

    /// <summary>How they are named in the text.</summary>
    [JsonProperty("mentionText")]
    public string MentionText { get; set; }

    /// <summary>Who they are.</summary>
    [JsonProperty("mentioned")]
    public MessageActionsPayloadFrom Mentioned { get; set; }
}
