using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person who wrote, reacted or was mentioned.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.messageactionspayloaduser"/>
public class MessageActionsPayloadUser
{
    public MessageActionsPayloadUser()
    {
    }

    public MessageActionsPayloadUser(string userIdentityType = null, string id = null, string displayName = null)
    {
        UserIdentityType = userIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>
    /// What kind of account: <c>aadUser</c>, <c>onPremiseAadUser</c>, <c>anonymousGuest</c> or
    /// <c>federatedUser</c>.
    /// </summary>
    [JsonProperty("userIdentityType")]
    public string UserIdentityType { get; set; }

    /// <summary>Their id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name others see.</summary>
    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
