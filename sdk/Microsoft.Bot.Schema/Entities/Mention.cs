using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class Mention : Entity
{
    private const string EntityType = "mention";

    public Mention()
    {
        Type = EntityType;
    }

    public Mention(ChannelAccount mentioned = null, string text = null, string type = null)
    {
        Mentioned = mentioned;
        Text = text;
        Type = EntityType;
    }

    [JsonProperty("mentioned")]
    public ChannelAccount Mentioned { get; set; }

    [JsonProperty("text")]
    public string Text { get; set; }
}
