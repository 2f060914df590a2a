using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class BatchOperationState
{
    [JsonProperty("state")]
    public string State { get; set; }

    [JsonProperty("statusMap")]
    public IDictionary<int, int> StatusMap { get; private set; } = new Dictionary<int, int>();

    [JsonProperty("retryAfter")]
    public DateTime? RetryAfter { get; set; }

    [JsonProperty("totalEntriesCount")]
    public int TotalEntriesCount { get; set; }
}
