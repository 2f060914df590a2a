using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The cards in a tab.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.tabresponsecards"/>
public class TabResponseCards
{
    /// <summary>The cards, from top to bottom.</summary>
    [JsonProperty("cards")]
    public IList<TabResponseCard> Cards { get; set; }
}
