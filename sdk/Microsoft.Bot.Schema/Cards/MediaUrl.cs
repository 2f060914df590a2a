using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where something to play is.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.mediaurl"/>
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

    /// <summary>Address of the media.</summary>
    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>Says how they are encoded, for a client to choose.</summary>
    [JsonProperty("profile")]
    public string Profile { get; set; }
}
