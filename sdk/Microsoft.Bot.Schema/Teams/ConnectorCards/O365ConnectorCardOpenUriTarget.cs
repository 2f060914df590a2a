using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class O365ConnectorCardOpenUriTarget
{
    public O365ConnectorCardOpenUriTarget()
    {
    }

    public O365ConnectorCardOpenUriTarget(string os = null, string uri = null)
    {
        Os = os;
        Uri = uri;
    }

    [JsonProperty("os")]
    public string Os { get; set; }

    [JsonProperty("uri")]
    public string Uri { get; set; }
}
