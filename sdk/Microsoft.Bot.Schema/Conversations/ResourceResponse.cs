using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel gives back for something that was sent: its id.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.resourceresponse"/>
public class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string id = null)
    {
        Id = id;
    }

    /// <summary>Id of what was sent.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
