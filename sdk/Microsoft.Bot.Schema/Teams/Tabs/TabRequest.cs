using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TabRequest
{
    [JsonProperty("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    [JsonProperty("context")]
    public TabContext Context { get; set; }

    [JsonProperty("state")]
    public string State { get; set; }
}
