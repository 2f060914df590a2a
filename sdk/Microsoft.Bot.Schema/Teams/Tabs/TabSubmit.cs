using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TabSubmit
{
    [JsonProperty("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    [JsonProperty("context")]
    public TabContext Context { get; set; }

    [JsonProperty("data")]
    public TabSubmitData Data { get; set; }
}
