using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class MediaUrl
{
    public MediaUrl()
    {
    }

    public MediaUrl(string url = null, string profile = null)
    {
        Url = url;
        Profile = profile;
    }

    [JsonProperty("url")]
    public string Url { get; set; }

    [JsonProperty("profile")]
    public string Profile { get; set; }
}
