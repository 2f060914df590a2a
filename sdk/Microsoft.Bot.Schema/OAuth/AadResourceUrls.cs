using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The resources of Microsoft Entra ID that a token is asked for.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.aadresourceurls"/>
public class AadResourceUrls
{
    public AadResourceUrls()
    {
    }

    public AadResourceUrls(IList<string> resourceUrls = null)
    {
        ResourceUrls = resourceUrls;
    }

    /// <summary>Addresses of the resources, such as https://graph.microsoft.com.</summary>
    [JsonProperty("resourceUrls")]
    public IList<string> ResourceUrls { get; set; }
}
