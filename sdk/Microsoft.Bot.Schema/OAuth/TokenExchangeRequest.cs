using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is exchanged for a token: one of the two.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.tokenexchangerequest"/>
public class TokenExchangeRequest
{
    public TokenExchangeRequest()
    {
    }

    public TokenExchangeRequest(string uri = null, string token = null)
    {
        Uri = uri;
        Token = token;
    }

    /// <summary>The resource a token is asked for.</summary>
    [JsonProperty("uri")]
    public string Uri { get; set; }

    /// <summary>A token of the customer that is exchanged.</summary>
    [JsonProperty("token")]
    public string Token { get; set; }
}
