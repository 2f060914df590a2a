using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What the token service keeps about a sign-in while the customer is on the sign-in page.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.tokenexchangestate"/>
public class TokenExchangeState
{
    /// <summary>The bot's OAuth connection that is signed in to.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>Where the sign-in was asked for.</summary>
    [JsonProperty("conversation")]
    public ConversationReference Conversation { get; set; }

    /// <summary>Another conversation that the sign-in is about.</summary>
    [JsonProperty("relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>Address of the bot.</summary>
    [JsonProperty("botUrl")]
    public string BotUrl { get; set; }

    /// <summary>The bot's application id.</summary>
    [JsonProperty("msAppId")]
    public string MsAppId { get; set; }
}
