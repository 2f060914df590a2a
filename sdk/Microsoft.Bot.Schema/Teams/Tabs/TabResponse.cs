using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a tab shows.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.tabresponse"/>
public class TabResponse
{
    /// <summary>Its content.</summary>
    [JsonProperty("tab")]
    public TabResponsePayload Tab { get; set; }
}
