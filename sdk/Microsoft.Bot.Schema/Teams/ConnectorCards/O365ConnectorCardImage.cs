using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

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

    [JsonProperty("image")]
    public string Image { get; set; }

    [JsonProperty("title")]
    public string Title { get; set; }
}
