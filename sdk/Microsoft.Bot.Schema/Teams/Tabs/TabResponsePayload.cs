using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TabResponsePayload
{
    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("value")]
    public TabResponseCards Value { get; set; }

    [JsonProperty("suggestedActions")]
    public TabSuggestedActions SuggestedActions { get; set; }
}
