using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a client shows after a button of an Adaptive Card was pressed.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.adaptivecardinvokeresponse"/>
public class AdaptiveCardInvokeResponse
{
    /// <summary>
    /// An HTTP status: 200 with a card or a message, 401 to ask for sign-in, 400 and above with an error.
    /// </summary>
    [JsonProperty("statusCode")]
    public int StatusCode { get; set; }

    /// <summary>Media type of <see cref="Value"/>, such as <c>application/vnd.microsoft.card.adaptive</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The card, the message or the error.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }
}
