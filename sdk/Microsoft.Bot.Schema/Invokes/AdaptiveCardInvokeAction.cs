using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The button of an Adaptive Card that was pressed.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.adaptivecardinvokeaction"/>
public class AdaptiveCardInvokeAction
{
    /// <summary>Type of the action: <c>Action.Execute</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The id the card gave the action.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The word by which the bot tells its actions apart.</summary>
    [JsonProperty("verb")]
    public string Verb { get; set; }

    /// <summary>What the action brings along and what was entered into the card.</summary>
    [JsonProperty("data")]
    public object Data { get; set; }
}
