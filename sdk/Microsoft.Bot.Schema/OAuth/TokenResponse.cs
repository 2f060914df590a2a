using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A token that a customer's sign-in gave.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.tokenresponse"/>
public class TokenResponse
{
    private JObject _properties;

    public TokenResponse()
    {
    }

    public TokenResponse(
        string channelId = null,
        string connectionName = null,
        string token = null,
        string expiration = null)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        Token = token;
        Expiration = expiration;
    }

    /// <summary>The channel the customer is on.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>The bot's OAuth connection that was signed in to.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The token. It is a secret: it belongs in no log.</summary>
    [JsonProperty("token")]
    public string Token { get; set; }

    /// <summary>Until when it is valid, as a time in ISO 8601.</summary>
    [JsonProperty("expiration")]
    public string Expiration { get; set; }

    /// <summary>Fields of the JSON that this class does not know; they are written back as they came.</summary>
    [JsonExtensionData]
    public JObject Properties
    {
        get => _properties ??= [];
        set => _properties = value;
    }

    /// <summary>The unknown properties without making an object for none.</summary>
    internal JObject PropertiesOrNull => _properties;
}
