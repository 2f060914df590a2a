using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class ConfigResponseBase
{
    protected ConfigResponseBase()
    {
    }

    protected ConfigResponseBase(string responseType)
    {
        ResponseType = responseType;
    }

    [JsonProperty("responseType")]
    public string ResponseType { get; set; }
}
