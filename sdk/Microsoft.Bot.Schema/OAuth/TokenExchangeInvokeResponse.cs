using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to an offered token.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.tokenexchangeinvokeresponse"/>
public class TokenExchangeInvokeResponse
{
    private JObject _properties;

    /// <summary>Id of the <see cref="TokenExchangeInvokeRequest"/> it answers.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The bot's OAuth connection that is signed in to.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>Why the token was not taken; null when it was.</summary>
    [JsonProperty("failureDetail")]
    public string FailureDetail { get; set; }

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
