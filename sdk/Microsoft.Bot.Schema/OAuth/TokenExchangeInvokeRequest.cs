using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a <c>signin/tokenExchange</c> invoke: a client offers a token for single sign-on.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.tokenexchangeinvokerequest"/>
public class TokenExchangeInvokeRequest
{
    private JObject _properties;

    /// <summary>Id of the <see cref="TokenExchangeResource"/> it answers.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The bot's OAuth connection that is signed in to.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The client's token.</summary>
    [JsonProperty("token")]
    public string Token { get; set; }

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
