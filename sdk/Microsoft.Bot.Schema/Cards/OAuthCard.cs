using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty("text")]
    public string Text { get; set; }

    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty("tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    [JsonProperty("tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }

    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }
}
