using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.choices.sortedvalue"/>
public class SortedValue
{
    /// <summary>The words to look for.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>What the value belongs to; several values may share an index.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }
}
