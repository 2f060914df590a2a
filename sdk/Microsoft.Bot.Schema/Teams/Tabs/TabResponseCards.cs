using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TabResponseCards
{
    [JsonProperty("cards")]
    public IList<TabResponseCard> Cards { get; set; }
}
