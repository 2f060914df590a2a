using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A part of a text that stands out.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.texthighlight"/>
public class TextHighlight
{
    public TextHighlight()
    {
    }

    public TextHighlight(string text = null, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>The part.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>Which of several places where it stands, the first being 1.</summary>
    [JsonProperty("occurrence")]
    public int? Occurrence { get; set; }
}
