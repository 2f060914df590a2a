using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class BotConfigAuth
{
    public BotConfigAuth()
    {
        Type = "auth";
    }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }
}
