using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks the customer to sign in before a bot is configured.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.botconfigauth"/>
public class BotConfigAuth
{
    public BotConfigAuth()
    {
        Type = "auth";
    }

    /// <summary>Always <c>auth</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The buttons to sign in with.</summary>
    [JsonProperty("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }
}
