using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where a client can put a token directly.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.tokenpostresource"/>
public class TokenPostResource
{
    /// <summary>The address, with the permission to use it inside.</summary>
    [JsonProperty("sasUrl")]
    public string SasUrl { get; set; }
}
