using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far the sending of a message to many has come.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.batchoperationstate"/>
public class BatchOperationState
{
    /// <summary><c>Ongoing</c>, <c>Completed</c> or <c>Failed</c>.</summary>
    [JsonProperty("state")]
    public string State { get; set; }

    /// <summary>How many were answered with which HTTP status.</summary>
    [JsonProperty("statusMap")]
    public IDictionary<int, int> StatusMap { get; private set; } = new Dictionary<int, int>();

    /// <summary>When to ask again, in UTC.</summary>
    [JsonProperty("retryAfter")]
    public DateTime? RetryAfter { get; set; }

    /// <summary>How many it goes to.</summary>
    [JsonProperty("totalEntriesCount")]
    public int TotalEntriesCount { get; set; }
}
