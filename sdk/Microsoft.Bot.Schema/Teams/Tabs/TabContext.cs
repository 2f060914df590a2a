using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How Teams looks where a tab is shown.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.tabcontext"/>
public class TabContext
{
    /// <summary>The colours: <c>default</c>, <c>dark</c> or <c>contrast</c>.</summary>
    [JsonProperty("theme")]
    public string Theme { get; set; }
}
