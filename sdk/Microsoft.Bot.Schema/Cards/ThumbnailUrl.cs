using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A picture that stands for media until they play.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.thumbnailurl"/>
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

    /// <summary>Address of the picture, or a data URI.</summary>
    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>What stands for the picture where it is not seen.</summary>
    [JsonProperty("alt")]
    public string Alt { get; set; }
}
