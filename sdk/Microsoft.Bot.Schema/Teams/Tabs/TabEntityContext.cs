using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TabEntityContext
{
    [JsonProperty("tabEntityId")]
    public string TabEntityId { get; set; }
}
