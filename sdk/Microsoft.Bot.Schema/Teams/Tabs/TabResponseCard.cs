using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TabResponseCard
{
    [JsonProperty("card")]
    public object Card { get; set; }
}
