using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A page of the conversations a bot has been in.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.conversationsresult"/>
public class ConversationsResult
{
    public ConversationsResult()
    {
    }

    public ConversationsResult(string continuationToken = null, IList<ConversationMembers> conversations = null)
    {
        ContinuationToken = continuationToken;
        Conversations = conversations;
    }

    /// <summary>Asks for the next page; null on the last.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The conversations of this page.</summary>
    [JsonProperty("conversations")]
    public IList<ConversationMembers> Conversations { get; set; }
}
