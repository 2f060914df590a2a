using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TeamsPagedMembersResult
{
    public TeamsPagedMembersResult()
    {
    }

    public TeamsPagedMembersResult(string continuationToken = null, IList<ChannelAccount> members = null)
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(AsTeamsAccount).ToList();
    }

    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonProperty("members")]
    public IList<TeamsChannelAccount> Members { get; set; }

    private static TeamsChannelAccount AsTeamsAccount(ChannelAccount account) =>
        account as TeamsChannelAccount ?? SchemaSerializer.Convert<TeamsChannelAccount>(account);
}
