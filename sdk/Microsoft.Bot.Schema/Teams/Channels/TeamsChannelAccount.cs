using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member of a team or chat.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.teamschannelaccount"/>
public class TeamsChannelAccount : ChannelAccount
{
    public TeamsChannelAccount()
    {
    }

    public TeamsChannelAccount(
        string id = null,
        string name = null,
        string givenName = null,
        string surname = null,
        string email = null,
        string userPrincipalName = null,
        string tenantId = null,
        string userRole = null)
    {
        Id = id;
        Name = name;
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
        TenantId = tenantId;
        UserRole = userRole;
    }

    public TeamsChannelAccount(
        string id = null,
        string name = null,
        string givenName = null,
        string surname = null,
        string email = null,
        string userPrincipalName = null)
    {
        Id = id;
        Name = name;
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
    }

    /// <summary>First name.</summary>
    [JsonProperty("givenName")]
    public string GivenName { get; set; }

    /// <summary>Last name.</summary>
    [JsonProperty("surname")]
    public string Surname { get; set; }

    /// <summary>E-mail address.</summary>
    [JsonProperty("email")]
    public string Email { get; set; }

    /// <summary>The name they sign in with.</summary>
    [JsonProperty("userPrincipalName")]
    public string UserPrincipalName { get; set; }

    /// <summary>What they are in the team: <c>user</c>, <c>guest</c> or <c>anonymous</c>.</summary>
    [JsonProperty("userRole")]
    public string UserRole { get; set; }

    /// <summary>Their organisation, by its id in Microsoft Entra ID.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }

    /// <summary>Takes the Entra object id from <c>objectId</c>, the name under which a team's roster has it.</summary>
    [JsonProperty("objectId")]
    private string ObjectId
    {
        set => AadObjectId = value;
    }
}
