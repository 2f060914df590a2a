using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>What a recognizer found in a text.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.recognizerresult"/>
public class RecognizerResult : IRecognizerConvert
{
    /// <summary>Gets or sets the text.</summary>
    /// <value>The text as the customer wrote it.</value>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>Gets or sets the text that was recognised, when it was corrected before.</summary>
    /// <value>The corrected text.</value>
    [JsonProperty("alteredText")]
    public string AlteredText { get; set; }

    /// <summary>Gets or sets the intents.</summary>
    /// <value>The scores by intent.</value>
    [JsonProperty("intents")]
    public IDictionary<string, IntentScore> Intents { get; set; }

    /// <summary>Gets or sets the entities.</summary>
    /// <value>The entities by type.</value>
    [JsonProperty("entities")]
    public JObject Entities { get; set; }

    /// <summary>Gets or sets what else the recognizer says.</summary>
    /// <value>The further properties.</value>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();

    /// <summary>Takes over another result.</summary>
    /// <param name="result">A <see cref="RecognizerResult"/>.</param>
    public void Convert(object result)
    {
        var other = (RecognizerResult)result;
        Text = other.Text;
        AlteredText = other.AlteredText;
        Intents = other.Intents;
        Entities = other.Entities;
        Properties = other.Properties;
    }
}
