using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.messagereaction"/>
public class MessageReaction
{
    public MessageReaction()
    {
    }

    public MessageReaction(string type = null)
    {
        Type = type;
    }

    /// <summary>What reaction: one of <see cref="MessageReactionTypes"/> or one of the channel's own.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
