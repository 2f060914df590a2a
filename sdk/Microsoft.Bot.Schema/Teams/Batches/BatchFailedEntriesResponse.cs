using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class BatchFailedEntriesResponse
{
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonProperty("failedEntryResponses")]
    public IList<BatchFailedEntry> FailedEntries { get; private set; } = new List<BatchFailedEntry>();
}
