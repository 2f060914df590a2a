using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>How likely an intent is.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.intentscore"/>
public class IntentScore
{
    /// <summary>Gets or sets how likely it is.</summary>
    /// <value>From 0 to 1; <c>null</c> when not said.</value>
    [JsonProperty("score")]
    public double? Score { get; set; }

    /// <summary>Gets or sets what else the recognizer says of it.</summary>
    /// <value>The further properties.</value>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();
}
