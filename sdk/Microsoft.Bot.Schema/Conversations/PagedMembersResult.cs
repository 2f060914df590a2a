using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A page of the members of a conversation.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.pagedmembersresult"/>
public class PagedMembersResult
{
    public PagedMembersResult()
    {
    }

    public PagedMembersResult(string continuationToken = null, IList<ChannelAccount> members = null)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    /// <summary>Asks for the next page; null on the last.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members of this page.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }
}
