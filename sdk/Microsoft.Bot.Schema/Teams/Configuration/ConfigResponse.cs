using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class ConfigResponse<T> : ConfigResponseBase
{
    public ConfigResponse()
        : base("config")
    {
    }

    [JsonProperty("config")]
    public T Config { get; set; }

    [JsonProperty("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
