using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation and who is in it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.conversationmembers"/>
public class ConversationMembers
{
    public ConversationMembers()
    {
    }

    public ConversationMembers(string id = null, IList<ChannelAccount> members = null)
    {
        Id = id;
        Members = members;
    }

    /// <summary>Id of the conversation.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Its members.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }
}
