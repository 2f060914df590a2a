using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What an event of a playing card brings along.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.mediaeventvalue"/>
public class MediaEventValue
{
    public MediaEventValue()
    {
    }

    public MediaEventValue(object cardValue = null)
    {
        CardValue = cardValue;
    }

    /// <summary>The <c>value</c> of the card.</summary>
    [JsonProperty("cardValue")]
    public object CardValue { get; set; }
}
