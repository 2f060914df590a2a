using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class TokenRequest
{
    public TokenRequest()
    {
    }

    public TokenRequest(string provider = null, IDictionary<string, object> settings = null)
    {
        Provider = provider;
        Settings = settings;
    }

    [JsonProperty("provider")]
    public string Provider { get; set; }

    [JsonProperty("settings")]
    public IDictionary<string, object> Settings { get; set; }
}
