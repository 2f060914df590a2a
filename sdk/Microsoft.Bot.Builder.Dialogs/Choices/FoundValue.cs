using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value that was found in a text.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.choices.foundvalue"/>
public class FoundValue
{
    /// <summary>The value.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The index it was given in <see cref="SortedValue.Index"/>.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well the text fits, above 0 to 1.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }
}
