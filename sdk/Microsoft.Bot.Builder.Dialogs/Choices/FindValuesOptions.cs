using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are looked for in a text.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.choices.findvaluesoptions"/>
public class FindValuesOptions
{
    /// <summary>Whether some of a value's words are enough. Default false.</summary>
    [JsonProperty("allowPartialMatches")]
    public bool AllowPartialMatches { get; set; }

    /// <summary>The locale of the text; null takes the tokenizer's default.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>How many other words may stand between a value's words; null takes 2.</summary>
    [JsonProperty("maxTokenDistance")]
    public int? MaxTokenDistance { get; set; }

    /// <summary>What splits texts into words; null takes <see cref="Choices.Tokenizer.DefaultTokenizer"/>.</summary>
    [JsonProperty("tokenizer")]
    public TokenizerFunction Tokenizer { get; set; }
}
