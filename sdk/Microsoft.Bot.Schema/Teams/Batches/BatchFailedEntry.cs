using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class BatchFailedEntry
{
    [JsonProperty("entryId")]
    public string EntryId { get; set; }

    [JsonProperty("error")]
    public string Error { get; set; }
}
