using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class ThumbnailUrl
{
    public ThumbnailUrl()
    {
    }

    public ThumbnailUrl(string url = null, string alt = null)
    {
        Url = url;
        Alt = alt;
    }

    [JsonProperty("url")]
    public string Url { get; set; }

    [JsonProperty("alt")]
    public string Alt { get; set; }
}
