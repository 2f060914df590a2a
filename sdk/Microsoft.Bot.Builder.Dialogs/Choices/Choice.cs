using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One thing that a user may choose.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.choices.choice"/>
public class Choice
{
    /// <summary>Makes a choice.</summary>
    /// <param name="value">See <see cref="Value"/>.</param>
    public Choice(string value = null)
    {
        Value = value;
    }

    /// <summary>What is given back when it is chosen; shown unless <see cref="Action"/> has a title.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The button that stands for the choice; null makes one that says <see cref="Value"/>.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words for the choice; null for none.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
