using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TabSuggestedActions
{
    [JsonProperty("actions")]
    public IList<CardAction> Actions { get; set; }
}
