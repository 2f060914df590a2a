using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody a message to many goes to.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.teammember"/>
public class TeamMember
{
    public TeamMember()
    {
    }

    public TeamMember(string id = null)
    {
        Id = id;
    }

    /// <summary>Their id in Teams or in Microsoft Entra ID.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
