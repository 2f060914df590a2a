using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An organisation that uses Teams.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.tenantinfo"/>
public class TenantInfo
{
    public TenantInfo()
    {
    }

    public TenantInfo(string id = null)
    {
        Id = id;
    }

    /// <summary>Its id in Microsoft Entra ID.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
