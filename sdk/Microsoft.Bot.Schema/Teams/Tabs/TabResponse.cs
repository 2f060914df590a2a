using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TabResponse
{
    [JsonProperty("tab")]
    public TabResponsePayload Tab { get; set; }
}
