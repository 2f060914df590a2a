using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>adaptiveCard/action</c> invoke: a button of an Adaptive Card was pressed.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.adaptivecardinvokevalue"/>
public class AdaptiveCardInvokeValue
{
    /// <summary>The button.</summary>
    [JsonProperty("action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    /// <summary>A token for single sign-on, when the client sends one.</summary>
    [JsonProperty("authentication")]
    public AdaptiveCardAuthentication Authentication { get; set; }

    /// <summary>The code a customer got when signing in, when there is one.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
