using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card by which a customer signs in.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.oauthcard"/>
public class OAuthCard
{
    public const string ContentType = "application/vnd.microsoft.card.oauth";

    public OAuthCard()
    {
    }

    public OAuthCard(string text = null, string connectionName = null, IList<CardAction> buttons = null)
    {
        Text = text;
        ConnectionName = connectionName;
        Buttons = buttons;
    }

    /// <summary>What the card says.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The bot's OAuth connection that is signed in to.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>What a client needs to get the token without asking, for single sign-on.</summary>
    [JsonProperty("tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>Where a client can put a token directly.</summary>
    [JsonProperty("tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }

    /// <summary>The buttons of the card.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }
}
