using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody named in a message, an entity of type <c>mention</c>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.mention"/>
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

    /// <summary>Who is named.</summary>
    [JsonProperty("mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>How they are named in the text, such as <c>&lt;at&gt;Ann&lt;/at&gt;</c>.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }
}
