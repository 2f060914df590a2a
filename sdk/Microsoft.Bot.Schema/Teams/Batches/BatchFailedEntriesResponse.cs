using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of those whom a message to many did not reach.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.batchfailedentriesresponse"/>
public class BatchFailedEntriesResponse
{
    /// <summary>Asks for the next page; null on the last.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>Those of this page.</summary>
    [JsonProperty("failedEntryResponses")]
    public IList<BatchFailedEntry> FailedEntries { get; private set; } = new List<BatchFailedEntry>();
}
