using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An app that wrote a message.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.messageactionspayloadapp"/>
public class MessageActionsPayloadApp
{
    public MessageActionsPayloadApp()
    {
    }

    public MessageActionsPayloadApp(string applicationIdentityType = null, string id = null, string displayName = null)
    {
        ApplicationIdentityType = applicationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>
    /// What kind of app: <c>aadApplication</c>, <c>bot</c>, <c>tenantBot</c>, <c>office365Connector</c> or
    /// <c>webhook</c>.
    /// </summary>
    [JsonProperty("applicationIdentityType")]
    public string ApplicationIdentityType { get; set; }

    /// <summary>Its id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name others see.</summary>
    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
