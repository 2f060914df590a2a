using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Whether there is a token for a customer.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.tokenstatus"/>
public class TokenStatus
{
    public TokenStatus()
    {
    }

    public TokenStatus(
        string channelId = null,
        string connectionName = null,
        bool? hasToken = default,
        string serviceProviderDisplayName = null)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        HasToken = hasToken;
        ServiceProviderDisplayName = serviceProviderDisplayName;
    }

    /// <summary>The channel the customer is on.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>The bot's OAuth connection.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>Whether there is a token.</summary>
    [JsonProperty("hasToken")]
    public bool? HasToken { get; set; }

    /// <summary>Name of the identity provider, for people.</summary>
    [JsonProperty("serviceProviderDisplayName")]
    public string ServiceProviderDisplayName { get; set; }
}
