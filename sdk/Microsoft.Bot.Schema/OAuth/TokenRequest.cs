using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A request for a token of an identity provider.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.tokenrequest"/>
public class TokenRequest
{
    public TokenRequest()
    {
    }

    public TokenRequest(string provider = null, IDictionary<string, object> settings = null)
    {
        Provider = provider;
        Settings = settings;
    }

    /// <summary>The identity provider.</summary>
    [JsonProperty("provider")]
    public string Provider { get; set; }

    /// <summary>What the provider needs to know, by name.</summary>
    [JsonProperty("settings")]
    public IDictionary<string, object> Settings { get; set; }
}
