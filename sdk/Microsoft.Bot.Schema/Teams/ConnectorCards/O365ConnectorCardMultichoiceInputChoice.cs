using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class O365ConnectorCardMultichoiceInputChoice
{
    public O365ConnectorCardMultichoiceInputChoice()
    {
    }

    public O365ConnectorCardMultichoiceInputChoice(string display = null, string value = null)
    {
        Display = display;
        Value = value;
    }

    [JsonProperty("display")]
    public string Display { get; set; }

    [JsonProperty("value")]
    public string Value { get; set; }
}
