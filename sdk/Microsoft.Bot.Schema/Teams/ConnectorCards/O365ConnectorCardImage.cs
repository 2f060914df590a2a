using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A picture on a connector card.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.o365connectorcardimage"/>
public class O365ConnectorCardImage
{
    public O365ConnectorCardImage()
    {
    }

    public O365ConnectorCardImage(string image = null, string title = null)
    {
        Image = image;
        Title = title;
    }

    /// <summary>Its address.</summary>
    [JsonProperty("image")]
    public string Image { get; set; }

    /// <summary>What stands for it where it is not seen.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }
}
