using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class TokenPollingSettings
{
    [JsonProperty("timeout")]
    public int Timeout { get; set; }

    [JsonProperty("interval")]
    public int Interval { get; set; }
}
