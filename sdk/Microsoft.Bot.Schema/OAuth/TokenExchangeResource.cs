using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a client needs to offer a token for single sign-on.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.tokenexchangeresource"/>
public class TokenExchangeResource
{
    public TokenExchangeResource()
    {
    }

    public TokenExchangeResource(string id = null, string uri = null, string providerId = null)
    {
        Id = id;
        Uri = uri;
        ProviderId = providerId;
    }

    /// <summary>An id that the offer repeats.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The application the token is to be for.</summary>
    [JsonProperty("uri")]
    public string Uri { get; set; }

    /// <summary>Which identity provider, by the token service's id.</summary>
    [JsonProperty("providerId")]
    public string ProviderId { get; set; }
}
