using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.cardimage"/>
public class CardImage
{
    public CardImage()
    {
    }

    public CardImage(string url = null, string alt = null, CardAction tap = null)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Address of the picture, or a data URI.</summary>
    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>What stands for the picture where it is not seen.</summary>
    [JsonProperty("alt")]
    public string Alt { get; set; }

    /// <summary>What happens when the picture is pressed.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; }
}
