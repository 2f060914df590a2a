using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which tab is asked for.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.tabentitycontext"/>
public class TabEntityContext
{
    /// <summary>Its id in the app's manifest.</summary>
    [JsonProperty("tabEntityId")]
    public string TabEntityId { get; set; }
}
