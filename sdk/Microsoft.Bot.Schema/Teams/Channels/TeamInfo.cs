using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team that an activity comes from.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.teaminfo"/>
public class TeamInfo
{
    public TeamInfo()
    {
    }

    public TeamInfo(string id = null, string name = null)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Its id in Teams.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Its name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Id of its group in Microsoft Entra ID.</summary>
    [JsonProperty("aadGroupId")]
    public string AadGroupId { get; set; }
}
