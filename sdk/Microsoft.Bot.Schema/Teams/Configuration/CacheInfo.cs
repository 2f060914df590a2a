using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class CacheInfo
{
    public CacheInfo()
    {
    }

    public CacheInfo(string cacheType = null, int cacheDuration = 0)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    [JsonProperty("cacheType")]
    public string CacheType { get; set; }

    [JsonProperty("cacheDuration")]
    public int CacheDuration { get; set; }
}
