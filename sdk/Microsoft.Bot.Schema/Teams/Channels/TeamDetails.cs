using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a team is.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.teamdetails"/>
public class TeamDetails
{
    public TeamDetails()
    {
    }

    [Obsolete("Use the parameterless constructor and set the properties.")]
    public TeamDetails(string id = null, string name = null, string aadGroupId = null)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
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

    /// <summary>How many channels it has.</summary>
    [JsonProperty("channelCount")]
    public int ChannelCount { get; set; }

    /// <summary>How many members it has.</summary>
    [JsonProperty("memberCount")]
    public int MemberCount { get; set; }

    /// <summary><c>standard</c>, <c>sharedChannel</c> or <c>privateChannel</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
