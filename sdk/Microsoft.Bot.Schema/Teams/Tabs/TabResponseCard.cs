using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card in a tab.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.tabresponsecard"/>
public class TabResponseCard
{
    /// <summary>An Adaptive Card.</summary>
    [JsonProperty("card")]
    public object Card { get; set; }
}
