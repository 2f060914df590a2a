using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The content of a tab.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.tabresponsepayload"/>
public class TabResponsePayload
{
    /// <summary>What it is: <c>continue</c> for cards, <c>auth</c> and <c>silentAuth</c> to sign in.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The cards, for <c>continue</c>.</summary>
    [JsonProperty("value")]
    public TabResponseCards Value { get; set; }

    /// <summary>Buttons to sign in with, for <c>auth</c>.</summary>
    [JsonProperty("suggestedActions")]
    public TabSuggestedActions SuggestedActions { get; set; }
}
